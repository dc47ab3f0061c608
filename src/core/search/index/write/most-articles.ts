import type { FacetValue } from '../../../model/corpus';

/** For each first of a shard: the most articles that carry any value from there to the end of its facet. `counts` are the articles of each value. */
export function mostArticles(firsts: readonly number[], values: readonly Pick<FacetValue, 'facet'>[], counts: Uint32Array): readonly number[] {
  const most = counts.slice();
  for (let at = most.length - 2; at >= 0; at -= 1) {
    if (values[at]?.facet === values[at + 1]?.facet) most[at] = Math.max(most[at] ?? 0, most[at + 1] ?? 0);
  }
  return firsts.map((first) => most[first] ?? 0);
}
