import type { IndexSink } from '../doors';
import { HASH_BYTES, shardFileName, type ShardKind } from '../shard-name';

/** Writes shards as files, numbered kind by kind. */
export class ShardOutput {
  readonly #sink: IndexSink;
  readonly #hashes = new Map<ShardKind, Uint8Array[]>();

  constructor(sink: IndexSink) {
    this.#sink = sink;
  }

  /** Writes the next shard of a kind; gives the bytes of its hash. */
  async write(kind: ShardKind, bytes: Uint8Array): Promise<Uint8Array> {
    const hashes = this.#hashes.get(kind) ?? [];
    this.#hashes.set(kind, hashes);
    const hash = this.#sink.hash(bytes).slice(0, HASH_BYTES);
    await this.#sink.write(shardFileName(kind, hashes.length, hash), bytes);
    hashes.push(hash);
    return hash;
  }

  /** One for each shard of a kind. */
  hashesOf(kind: ShardKind): readonly Uint8Array[] {
    return this.#hashes.get(kind) ?? [];
  }
}
