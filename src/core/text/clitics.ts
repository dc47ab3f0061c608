import { isIgnored } from './code-points';
import { fold } from './fold';

/** Glued particles (and, so, with, like, for), fewest letters first. */
const PROCLITICS = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل', 'فك', 'لل', 'ولل', 'فلل'] as const;
/** A single remaining letter names nothing. */
const SHORTEST_REST = 2;
const ARTICLE = 'ال';
/** The article loses its alif after ل: «للجيش» is for «الجيش». */
const SWALLOWED_ARTICLE = 'لل';

/** One way to part a word: `proclitic + rest` is the word as written; tatweel and marks after the particle belong to it. */
export interface ProcliticSplit {
  readonly proclitic: string;
  readonly rest: string;
}

/** Every way to part glued particles from a word such that the rest is known (for «لل…» with or without its article), best first: the whole word, then the fewest letters taken. Empty when nothing is known. */
export function splitProclitics(word: string, isKnown: (folded: string) => boolean): readonly ProcliticSplit[] {
  const splits: ProcliticSplit[] = isKnown(fold(word)) ? [{ proclitic: '', rest: word }] : [];
  const letters = letterOffsets(word);
  const skeleton = letters.map((offset) => word.charAt(offset)).join('');
  for (const proclitic of PROCLITICS) {
    if (!skeleton.startsWith(proclitic) || letters.length - proclitic.length < SHORTEST_REST) continue;
    const cut = letters[proclitic.length] ?? word.length;
    const rest = word.slice(cut);
    const folded = fold(rest);
    if (isKnown(folded) || (proclitic.endsWith(SWALLOWED_ARTICLE) && isKnown(ARTICLE + folded))) splits.push({ proclitic: word.slice(0, cut), rest });
  }
  return splits;
}

function letterOffsets(word: string): readonly number[] {
  const offsets: number[] = [];
  for (let i = 0; i < word.length; i += 1) if (!isIgnored(word.charAt(i))) offsets.push(i);
  return offsets;
}
