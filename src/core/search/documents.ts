import type { FacetDocument, FacetTable } from './facet-table';
import type { Filter } from './filter';
import type { TextHits } from './text-hits';

/** The documents that a filter's scope and text leave: articles or passages. `textHits` is null when no text is asked for. */
export function documents(table: FacetTable, filter: Filter, textHits: TextHits | null): readonly FacetDocument[] {
  if (filter.scope === 'article') return textHits === null ? table.articles : table.articles.filter(({ article }) => textHits.articles.get(article)?.complete === true);
  if (textHits === null) return table.passages;
  const complete = new Map([...textHits.articles].map(([id, hit]) => [id, new Set(hit.passages.filter((passage) => passage.complete).map((passage) => passage.block))]));
  return table.passages.filter(({ article, block }) => block !== null && complete.get(article)?.has(block) === true);
}
