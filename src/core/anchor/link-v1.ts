import type { BitReader } from './bits';
import type { Selector } from './selector';

/** Of version 1, as it was: may never change. */
const SIDE_WORDS = 6;
const HASH_BITS = 15;
const COUNT_BITS = 3;
const PROOF_BITS = 30;

/** Reads a link of version 1, which knows nothing of the middle and of other places; null when it is none. */
export function readFirstVersion(reader: BitReader): Selector | null {
  const whole = reader.read(1);
  const [block, word, last] = [reader.readNumber(), reader.readNumber(), reader.readNumber()];
  const [before, after] = [reader.read(COUNT_BITS), reader.read(COUNT_BITS)];
  if (whole === null || block === null || word === null || last === null || before === null || after === null) return null;
  if (before > SIDE_WORDS || after > SIDE_WORDS) return null;
  const words = last + 1;
  const counts = [Math.min(words, SIDE_WORDS), Math.min(Math.max(words - SIDE_WORDS, 0), SIDE_WORDS), before, after];
  const [head, tail, left, right] = counts.map((count) => reader.readAll(count, HASH_BITS));
  const proof = reader.read(PROOF_BITS);
  if (head == null || tail == null || left == null || right == null || proof === null) return null;
  return { block, word, words, whole: whole === 1, head, middle: [], tail, before: left, after: right, rival: null, proof };
}
