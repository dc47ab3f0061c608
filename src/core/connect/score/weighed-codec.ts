import { MOST_SENTENCES } from '../features/feature';
import type { Weighed, Weights } from './weigh';

/** Lengths of the sound, what is told, lands, days and words, then whether it leads. */
const HEAD = 6;
/** Numbers of one weight: its hash, how much it says, its sentences. */
const FIELDS = 3;

/** A weighed passage as numbers of four bytes. */
export function writeWeighed({ isLead, sound, told, lands, days, sizes, words }: Weighed): Uint8Array {
  const all = [sound, told, lands, days];
  const lengths = all.map(({ hashes }) => hashes.length);
  const numbers = new Uint32Array(HEAD + MOST_SENTENCES + FIELDS * lengths.reduce((sum, length) => sum + length, 0) + words.length);
  const floats = new Float32Array(numbers.buffer);
  numbers.set([...lengths, words.length, Number(isLead)]);
  floats.set(sizes, HEAD);
  let at = HEAD + MOST_SENTENCES;
  for (const { hashes, weights, sentences } of all) {
    numbers.set(hashes, at);
    floats.set(weights, at + hashes.length);
    numbers.set(sentences, at + 2 * hashes.length);
    at += FIELDS * hashes.length;
  }
  numbers.set(words, at);
  return new Uint8Array(numbers.buffer);
}

/** The same again, looking at the bytes themselves. */
export function readWeighed(bytes: Uint8Array<ArrayBuffer>): Weighed {
  const numbers = new Uint32Array(bytes.buffer);
  const floats = new Float32Array(bytes.buffer);
  let at = HEAD + MOST_SENTENCES;
  const next = (length: number): Weights => {
    const from = at;
    at += FIELDS * length;
    return { hashes: numbers.subarray(from, from + length), weights: floats.subarray(from + length, from + 2 * length), sentences: numbers.subarray(from + 2 * length, at) };
  };
  const [sounds = 0, tellings = 0, places = 0, times = 0, words = 0, isLead = 0] = numbers;
  const [sound, told, lands, days] = [next(sounds), next(tellings), next(places), next(times)];
  return { isLead: isLead === 1, sound, told, lands, days, sizes: floats.subarray(HEAD, HEAD + MOST_SENTENCES), words: numbers.subarray(at, at + words) };
}
