import { articleKey } from '../../corpus/article-key';
import { fingerprint } from '../../text/fingerprint';
import type { FacetName } from '../../model/corpus';
import { riceParameter } from './codec/rice';

const MOST_BITS = 32;
/** Bits of a hash beyond those that it takes to number all keys: one of so many powers of two is taken for another, until its card or row says otherwise. */
const SPARE_BITS = 6;
/** Begins the keys of ids that are not plain. */
const KEY_MARK = '~';

/** How the keys of an index are hashed and cut: all alike, so that nothing need be told of it. */
export interface KeyShape {
  /** Articles and values: each has one key. */
  readonly keys: number;
  readonly shards: number;
}

/** Under which an article's number stands: the hash of its name in addresses, which its id tells. */
export function articleHash(idOrKey: string, shape: KeyShape): number {
  return hashOf(` ${idOrKey.startsWith(KEY_MARK) ? idOrKey : articleKey(idOrKey)}`, shape);
}

/** Under which a value's number stands. */
export function valueHash(facet: FacetName, id: string, shape: KeyShape): number {
  return hashOf(`${facet} ${id}`, shape);
}

/** Number of the shard in which a hash stands. */
export function shardOfHash(hash: number, shape: KeyShape): number {
  return Math.floor((hash / 2 ** bitsOf(shape)) * shape.shards);
}

/** The first hash that may stand in a shard. */
export function firstHash(shard: number, shape: KeyShape): number {
  return Math.ceil((shard / shape.shards) * 2 ** bitsOf(shape));
}

/** The parameter of gaps between hashes. */
export function hashGaps(shape: KeyShape): number {
  return riceParameter(2 ** bitsOf(shape) / shape.keys);
}

function hashOf(text: string, shape: KeyShape): number {
  return fingerprint(text) >>> (MOST_BITS - bitsOf(shape));
}

function bitsOf({ keys }: KeyShape): number {
  return Math.min(MOST_BITS, MOST_BITS - Math.clz32(keys) + SPARE_BITS);
}
