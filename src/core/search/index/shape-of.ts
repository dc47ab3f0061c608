import { FACETS } from '../../model/corpus';
import { riceParameter } from './codec/rice';
import type { Shape } from './codec/passages';
import type { IndexHead } from './index-view';

/** What the lists of an index are coded by. */
export function shapeOf({ articles, passages, values }: Pick<IndexHead, 'articles' | 'passages' | 'values'>): Shape {
  const all = FACETS.reduce((sum, facet) => sum + values[facet], 0);
  return { articles, ordinals: riceParameter(passages / Math.max(1, articles) / 2), values: 32 - Math.clz32(all) };
}
