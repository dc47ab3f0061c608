import type { ArticleId } from '../model/article';
import type { FacetName, FacetsFile } from '../model/corpus';

/** One thing that can be a result: an article or a passage, with every value it carries, wider places included. */
export interface FacetDocument {
  readonly article: ArticleId;
  /** Block number; null when the document is a whole article. */
  readonly block: number | null;
  /** Positions in `FacetsFile.values`, each once. */
  readonly values: readonly number[];
}

/** A facets file prepared for filtering. */
export interface FacetTable {
  readonly articles: readonly FacetDocument[];
  /** In the order of the articles, then of the text. */
  readonly passages: readonly FacetDocument[];
  readonly facetOf: readonly FacetName[];
  /** Position of a value by facet and id; undefined when the corpus has none. */
  readonly positionOf: (facet: FacetName, id: string) => number | undefined;
}

const tables = new WeakMap<FacetsFile, FacetTable>();

/** Prepares a facets file, once for each file. */
export function facetTable(facets: FacetsFile): FacetTable {
  const known = tables.get(facets);
  if (known !== undefined) return known;
  const table = buildTable(facets);
  tables.set(facets, table);
  return table;
}

function buildTable(facets: FacetsFile): FacetTable {
  const positions = new Map(facets.values.map((value, position) => [key(value.facet, value.id), position]));
  const articles: FacetDocument[] = [];
  const passages: FacetDocument[] = [];
  for (const article of facets.articles) {
    const own = widen(facets, article.values);
    const all = new Set(own);
    for (const passage of article.passages) {
      const values = widen(facets, passage.values);
      for (const value of values) all.add(value);
      passages.push({ article: article.id, block: passage.block, values: [...new Set([...own, ...values])] });
    }
    articles.push({ article: article.id, block: null, values: [...all] });
  }
  return { articles, passages, facetOf: facets.values.map((value) => value.facet), positionOf: (facet, id) => positions.get(key(facet, id)) };
}

/** A place stands for the places that it lies in, too. */
function widen(facets: FacetsFile, values: readonly number[]): readonly number[] {
  return [...new Set(values.flatMap((value) => [value, ...(facets.values[value]?.within ?? [])]))];
}

function key(facet: FacetName, id: string): string {
  return `${facet} ${id}`;
}
