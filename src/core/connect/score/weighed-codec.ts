import type { Weighed } from './weigh';

/** Features, words, the whole weight. */
const HEAD = 3;

/** A weighed passage as numbers of four bytes. */
export function writeWeighed({ hashes, weights, whole, words }: Weighed): Uint8Array {
  const numbers = new Uint32Array(HEAD + 2 * hashes.length + words.length);
  numbers.set([hashes.length, words.length]);
  new Float32Array(numbers.buffer)[HEAD - 1] = whole;
  numbers.set(hashes, HEAD);
  new Float32Array(numbers.buffer).set(weights, HEAD + hashes.length);
  numbers.set(words, HEAD + 2 * hashes.length);
  return new Uint8Array(numbers.buffer);
}

/** The same again, looking at the bytes themselves. */
export function readWeighed(bytes: Uint8Array<ArrayBuffer>): Weighed {
  const numbers = new Uint32Array(bytes.buffer);
  const floats = new Float32Array(bytes.buffer);
  const count = numbers[0] ?? 0;
  const from = HEAD + 2 * count;
  return {
    hashes: numbers.subarray(HEAD, HEAD + count),
    weights: floats.subarray(HEAD + count, from),
    whole: floats[HEAD - 1] ?? 0,
    words: numbers.subarray(from, from + (numbers[1] ?? 0)),
  };
}
