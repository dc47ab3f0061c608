/** Where shards are cut. */
export interface ShardPlan {
  /** Number of the first thing of each shard. */
  readonly from: readonly number[];
}

/** Cuts things into shards of about `most` bytes, by the bytes that each takes. One that is larger has a shard of its own. */
export function planShards(count: number, sizeOf: (at: number) => number, most: number): ShardPlan {
  const from: number[] = [];
  let size = Infinity;
  for (let at = 0; at < count; at += 1) {
    const own = sizeOf(at);
    if (size + own > most) {
      from.push(at);
      size = 0;
    }
    size += own;
  }
  return { from: from.length === 0 ? [0] : from };
}

/** The shortest text after `before` and not after `first`: enough to tell where a shard begins. */
export function separator(before: string, first: string): string {
  let shared = 0;
  while (shared < first.length && first[shared] === before[shared]) shared += 1;
  return first.slice(0, shared + 1);
}

/** Number of the shard that a text belongs to: the last that begins at it or before. The first shard holds all before the second. */
export function shardOf<T extends string | number>(firsts: readonly T[], key: T): number {
  let low = 0;
  let high = firsts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((firsts[middle] ?? key) <= key) low = middle;
    else high = middle;
  }
  return low;
}
