import { BitReader } from '../codec/bit-reader';
import { readArticles } from '../codec/read-articles';

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
