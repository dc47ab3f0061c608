/** A shard that is being filled. */
export interface OpenShard {
  /** Bytes so far, about. */
  readonly size: () => number;
  readonly finish: () => Uint8Array;
}

/** Puts things one after the other into shards of about `most` bytes and gives the number of the first thing of each. There is always one shard. */
export async function cutShards<S extends OpenShard>(count: number, most: number, open: () => S, add: (shard: S, at: number) => void | Promise<void>, write: (bytes: Uint8Array) => Promise<void>): Promise<readonly number[]> {
  const firsts = [0];
  let shard = open();
  for (let at = 0; at < count; at += 1) {
    if (shard.size() >= most) {
      await write(shard.finish());
      firsts.push(at);
      shard = open();
    }
    await add(shard, at);
  }
  await write(shard.finish());
  return firsts;
}
