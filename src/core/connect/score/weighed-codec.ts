import type { Weighed, Weights } from './weigh';

/** Weights of the sound, weights of what is told, words, the whole weight. */
const HEAD = 4;

/** A weighed passage as numbers of four bytes. */
export function writeWeighed({ sound, told, whole, words }: Weighed): Uint8Array {
  const numbers = new Uint32Array(HEAD + 2 * (sound.hashes.length + told.hashes.length) + words.length);
  const floats = new Float32Array(numbers.buffer);
  numbers.set([sound.hashes.length, told.hashes.length, words.length]);
  floats[HEAD - 1] = whole;
  let at = HEAD;
  for (const { hashes, weights } of [sound, told]) {
    numbers.set(hashes, at);
    floats.set(weights, at + hashes.length);
    at += 2 * hashes.length;
  }
  numbers.set(words, at);
  return new Uint8Array(numbers.buffer);
}

/** The same again, looking at the bytes themselves. */
export function readWeighed(bytes: Uint8Array<ArrayBuffer>): Weighed {
  const numbers = new Uint32Array(bytes.buffer);
  const floats = new Float32Array(bytes.buffer);
  const [sounds = 0, tellings = 0, words = 0] = numbers;
  const weightsAt = (at: number, count: number): Weights => ({ hashes: numbers.subarray(at, at + count), weights: floats.subarray(at + count, at + 2 * count) });
  const from = HEAD + 2 * (sounds + tellings);
  return { sound: weightsAt(HEAD, sounds), told: weightsAt(HEAD + 2 * sounds, tellings), whole: floats[HEAD - 1] ?? 0, words: numbers.subarray(from, from + words) };
}
