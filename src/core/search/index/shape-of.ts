import { FACETS } from '../../model/corpus';
import { firstOrdinals } from './codec/first-ordinals';
import { riceParameter } from './codec/rice';
import type { Shape } from './codec/passages';
import type { IndexHead } from './index-view';

/** What the lists of an index are coded by. */
export function shapeOf({ articles, passages, values }: Pick<IndexHead, 'articles' | 'passages' | 'values'>): Shape {
  const all = FACETS.reduce((sum, facet) => sum + values[facet], 0);
  const average = passages / Math.max(1, articles);
  return { articles, firsts: firstOrdinals(average), ordinals: riceParameter(average / 2), values: 32 - Math.clz32(all) };
}
