import { BitReader } from '../codec/bit-reader';
import { readArticles } from '../codec/read-articles';
import { LOW_BITS, type KeyHash } from '../key-hash';

/** The number that a key of a shard stands for; null when it has none. */
export type KeyShard = (hash: KeyHash) => number | null;

/** Unpacks a shard of keys. */
export function readKeys(bytes: Uint8Array): KeyShard {
  const bits = new BitReader(bytes);
  const [count, first, gaps, width] = [bits.bits(32), bits.bits(32), bits.bits(5), bits.bits(6)];
  const numbers = new Map<string, number>();
  for (let at = 0, high = first; at < count; at += 1) {
    high += bits.rice(gaps);
    const low = bits.bits(LOW_BITS);
    numbers.set(nameOf({ high, low }), bits.bits(width));
  }
  return (hash) => numbers.get(nameOf(hash)) ?? null;
}

/** What is known of the passages of articles. */
export interface CountShard {
  readonly counts: Uint16Array;
  readonly untitled: Uint32Array;
}

/** Unpacks how many passages each article has, and which have no title. */
export function readCounts(bytes: Uint8Array, articles: number): CountShard {
  const bits = new BitReader(bytes);
  const parameter = bits.bits(5);
  const counts = new Uint16Array(articles);
  for (let at = 0; at < articles; at += 1) counts[at] = bits.rice(parameter);
  return { counts, untitled: readArticles(bits, bits.gamma(), articles) };
}

function nameOf({ high, low }: KeyHash): string {
  return `${String(high)} ${String(low)}`;
}
