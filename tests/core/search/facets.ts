import * as fc from 'fast-check';
import { FACETS, type FacetName, type FacetsFile } from '../../../src/core/model/corpus';
import { DEFAULT_MATCH, type Filter } from '../../../src/core/search/filter';
import type { TextHits } from '../../../src/core/search/text-hits';

const ARTICLE_FACETS: readonly FacetName[] = ['publisher', 'date'];
const LAST = 4;

/** Small corpora with few values, so that chance meets every case; places lie in each other in a chain. */
export const facetsFiles: fc.Arbitrary<FacetsFile> = fc
  .array(fc.record({ own: fc.subarray(positionsOf(ARTICLE_FACETS)), passages: fc.array(fc.subarray(positionsOf(FACETS.filter((facet) => !ARTICLE_FACETS.includes(facet)))), { maxLength: 4 }) }), { maxLength: 6 })
  .map((articles) => ({
    schema: 1,
    values: FACETS.flatMap((facet) => numbers().map((n) => ({ facet, id: `${facet}-${n}`, ar: null, latin: null, within: facet === 'place' ? numbers().filter((m) => m > n).map((m) => positionOf('place', m)) : [], spellings: [] }))),
    articles: articles.map(({ own, passages }, i) => ({ id: `a${i}`, values: own, passages: passages.map((values, block) => ({ block: block * 2, values })) })),
  }));

/** Filters over these values and one that no corpus has. */
export const facetFilters: fc.Arbitrary<Filter> = fc.record({
  scope: fc.constantFrom('article' as const, 'passage' as const),
  text: fc.constant(''),
  facets: fc
    .dictionary(
      fc.constantFrom(...FACETS),
      fc.record({ marks: fc.array(fc.constantFrom('include', 'exclude', null), { minLength: LAST + 1, maxLength: LAST + 1 }), match: fc.constantFrom('any' as const, 'all' as const) }),
      { maxKeys: 3 },
    )
    .map((facets) =>
      Object.fromEntries(
        Object.entries(facets).map(([facet, { marks, match }]) => [
          facet,
          { include: marks.flatMap((mark, n) => (mark === 'include' ? [`${facet}-${n}`] : [])).slice(0, 2), exclude: marks.flatMap((mark, n) => (mark === 'exclude' ? [`${facet}-${n}`] : [])).slice(0, 1), match },
        ]),
      ),
    ),
});

/** Hits of some query: each passage holds all, a part or nothing. */
export function textHits(facets: FacetsFile): fc.Arbitrary<TextHits | null> {
  const ids = facets.articles.map(({ id, passages }) => ({ id, blocks: passages.map(({ block }) => block) }));
  return fc.option(
    fc
      .tuple(...ids.map(({ id, blocks }) => fc.record({ id: fc.constant(id), in: fc.boolean(), complete: fc.boolean(), passages: fc.subarray(blocks), whole: fc.boolean() })))
      .map((articles) => ({
        relaxed: false,
        articles: new Map(articles.filter((article) => article.in).map(({ id, complete, passages, whole }) => [id, { score: 1, complete, passages: passages.map((block) => ({ block, score: 1, complete: whole })) }])),
      })),
  );
}

/** How the values of a facet combine in a filter. */
export function matchOf(filter: Filter, facet: FacetName): 'any' | 'all' {
  return filter.facets[facet]?.match ?? DEFAULT_MATCH[facet];
}

function positionsOf(facets: readonly FacetName[]): number[] {
  return facets.flatMap((facet) => numbers().map((n) => positionOf(facet, n)));
}

function positionOf(facet: FacetName, n: number): number {
  return FACETS.indexOf(facet) * LAST + n;
}

function numbers(): readonly number[] {
  return Array.from({ length: LAST }, (_, n) => n);
}
