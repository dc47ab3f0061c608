/** Where shards are cut. */
export interface ShardPlan {
  /** Number of the first thing of each shard. */
  readonly from: readonly number[];
}

/** A shard is at least so full, where things are left that would have fitted. */
const LEAST_FULL = 0.6;

/** Cuts things into shards of at most `most` bytes, by the bytes that each takes, where a cut before a thing costs least. One that is larger has a shard of its own. */
export function planShards(count: number, sizeOf: (at: number) => number, most: number, costOf: (at: number) => number = () => 0): ShardPlan {
  const from = [0];
  for (let start = 0; start < count; ) {
    start = cutBehind(start, count, sizeOf, most, costOf);
    if (start < count) from.push(start);
  }
  return { from };
}

/** Where the shard ends that begins at `start`. */
function cutBehind(start: number, count: number, sizeOf: (at: number) => number, most: number, costOf: (at: number) => number): number {
  let [size, cut, cost] = [0, count, Infinity];
  for (let at = start; at < count; at += 1) {
    const isFull = at > start && size + sizeOf(at) > most;
    if (at > start && (isFull || size >= most * LEAST_FULL) && costOf(at) <= cost) [cut, cost] = [at, costOf(at)];
    if (isFull) return cut;
    size += sizeOf(at);
  }
  return count;
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
