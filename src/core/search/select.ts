import type { ArticleId } from '../model/article';
import { FACETS, type FacetsFile } from '../model/corpus';
import { documents } from './documents';
import { documentTest } from './document-test';
import { facetTable, type FacetDocument, type FacetTable } from './facet-table';
import type { Filter } from './filter';
import type { TextHits } from './text-hits';

/** One article of a selection. */
export interface SelectedArticle {
  readonly id: ArticleId;
  /**
   * Block numbers, ascending. In scope `passage` the passages that satisfy the filter.
   * In scope `article` those that bear witness: that carry one of the values asked for or one of the words; all of them when nothing is asked.
   */
  readonly passages: readonly number[];
}

/** What a filter leaves, in the order of the facets file. */
export interface Selection {
  readonly articles: readonly SelectedArticle[];
  /** Results in the filter's scope: what the counts of facets count. */
  readonly count: number;
}

/** The articles and passages that satisfy a filter. `textHits` is null when no text is asked for. */
export function select(facets: FacetsFile, filter: Filter, textHits: TextHits | null): Selection {
  const table = facetTable(facets);
  const test = documentTest(filter, table);
  const results = documents(table, filter, textHits).filter((document) => test(document) === 'passes');
  const articles = filter.scope === 'passage' ? groupByArticle(results) : withWitnesses(table, results, filter, textHits);
  return { articles, count: results.length };
}

function groupByArticle(passages: readonly FacetDocument[]): readonly SelectedArticle[] {
  const groups = new Map<ArticleId, number[]>();
  for (const { article, block } of passages) {
    if (block === null) continue;
    const group = groups.get(article);
    if (group === undefined) groups.set(article, [block]);
    else group.push(block);
  }
  return [...groups].map(([id, blocks]) => ({ id, passages: blocks }));
}

function withWitnesses(table: FacetTable, results: readonly FacetDocument[], filter: Filter, textHits: TextHits | null): readonly SelectedArticle[] {
  const asked = new Set(FACETS.flatMap((facet) => (filter.facets[facet]?.include ?? []).map((id) => table.positionOf(facet, id))));
  const passages = new Map(groupByArticle(table.passages.filter((passage) => isWitness(passage, asked, textHits))).map((article) => [article.id, article.passages]));
  return results.map(({ article }) => ({ id: article, passages: passages.get(article) ?? [] }));
}

function isWitness({ article, block, values }: FacetDocument, asked: ReadonlySet<number | undefined>, textHits: TextHits | null): boolean {
  if (asked.size === 0 && textHits === null) return true;
  if (values.some((value) => asked.has(value))) return true;
  return textHits?.articles.get(article)?.passages.some((passage) => passage.block === block) === true;
}
