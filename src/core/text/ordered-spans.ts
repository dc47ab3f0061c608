import type { Span } from '../model/span';

/** Index of the first item that ends after `offset`. */
export function indexAfter(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The items that lie wholly in `[start, end)`. */
export function within<T extends Span>(items: readonly T[], start: number, end: number): readonly T[] {
  const found: T[] = [];
  for (let i = indexAfter(items, start); i < items.length; i += 1) {
    const item = items[i];
    if (item === undefined || item.start >= end) break;
    if (item.start >= start && item.end <= end) found.push(item);
  }
  return found;
}
