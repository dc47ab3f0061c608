import type { PostingList } from '../index/posting-list';

/** Position of the first number that is at least `wanted`. */
export function firstAtLeast(ascending: Uint32Array, wanted: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the passages of an article stand in a list, half-open; empty when it has none there. */
export function passagesIn(list: PostingList, article: number): readonly [from: number, to: number] {
  const at = firstAtLeast(list.articles, article);
  return list.articles[at] === article ? [list.starts[at] ?? 0, list.starts[at + 1] ?? 0] : [0, 0];
}

/** Number of passages in a list that are of articles themselves, where `articles` is how many of them there are. */
export function ownPassages(list: PostingList, articles: number): number {
  return list.starts[firstAtLeast(list.articles, articles)] ?? 0;
}
