import type { Article } from '../../../../core/model/article';
import type { Span } from '../../../../core/model/span';

/** A search hit with its place. */
export interface PlacedHit {
  /** Position among the hits, from zero. */
  readonly index: number;
  /** Index of the block that it stands in. */
  readonly block: number;
}

/** The hit at a position; null when there is none. */
export function placedHit({ blocks }: Pick<Article, 'blocks'>, hits: readonly Span[], index: number): PlacedHit | null {
  const hit = hits[index];
  const block = hit && blocks.find(({ start, end }) => start <= hit.start && hit.start < end);
  return block === undefined ? null : { index, block: block.index };
}
