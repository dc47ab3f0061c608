import { wordHash } from './anchor-words';

/** Letters that a folded Arabic word is written with. */
const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويء'];
/** Shorter words are one letter from too many others. */
const SHORTEST = 3;

/** The spelling with this hash that a word becomes with one letter more, less, other, or two exchanged: what a typo or another transcription of a name may have been. Null when there is none; about one word in 80 has one by chance. */
export function respelt(form: string, hash: number): string | null {
  if (form.length < SHORTEST) return null;
  for (let i = 0; i <= form.length; i += 1) {
    const [left, here, rest] = [form.slice(0, i), form.charAt(i), form.slice(i + 1)];
    const spellings = [left + rest, left + rest.charAt(0) + here + rest.slice(1), ...LETTERS.flatMap((letter) => [left + letter + here + rest, left + letter + rest])];
    const found = spellings.find((spelling) => wordHash(spelling) === hash);
    if (found !== undefined) return found;
  }
  return null;
}
