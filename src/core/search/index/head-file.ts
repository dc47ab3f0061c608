import type { IndexHead } from './index-view';
import type { ShardKind } from './shard-name';

/** Version of the format of heads and shards. */
export const INDEX_VERSION = 1;

/** How the shards of one kind are found. */
export interface ShardTable {
  /** How many there are. */
  readonly shards: number;
  /** Where each begins: the least stem or word, or the least number of a value. Kinds cut evenly have none. */
  readonly firsts?: readonly string[] | readonly number[];
  /** Things in each, of kinds cut evenly. */
  readonly each?: number;
  /** Bytes of the one shard that stands in the head file or in the rest file; none for shards with files of their own. */
  readonly inline?: { readonly file: 'head' | 'rest'; readonly bytes: number };
}

/** What a head file says, in JSON; the hashes of files (6 bytes each, kind by kind) and the shards that stand in it follow. */
export interface HeadFile extends IndexHead {
  readonly version: number;
  readonly tables: Readonly<Partial<Record<ShardKind, ShardTable>>>;
  /** Digits of the hash of the rest file, where small indexes keep what no first result needs. */
  readonly rest?: string;
}
