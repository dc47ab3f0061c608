import { FACETS } from '../../model/corpus';
import { OrdinalSpread } from './codec/ordinal-spread';
import type { Shape } from './codec/passages';
import { riceParameter } from './codec/rice';
import type { IndexHead } from './index-view';

/** Steps between passages of an article in one list, by how many it has: what stands there often stands close together. */
const STEP = 5;

/** What the lists of an index are coded by; `ordinals` are the rows of a `SpreadCount`. */
export function shapeOf({ articles, passages, values }: Pick<IndexHead, 'articles' | 'passages' | 'values'>, ordinals: readonly string[]): Shape {
  const all = FACETS.reduce((sum, facet) => sum + values[facet], 0);
  const average = passages / Math.max(1, articles);
  return { articles, spread: new OrdinalSpread(ordinals), steps: riceParameter(average / STEP), values: 32 - Math.clz32(all) };
}
