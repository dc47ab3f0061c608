import { stem } from '../../../text/stem';
import { hashText } from './hash';
import type { WordLists } from './word-lists';

/** What a word shows by itself. All numbers are hashes or small codes. */
export interface WordFacts {
  readonly word: number;
  readonly stem: number;
  /** The word and what is left of it after each particle that it may carry. */
  readonly readings: readonly number[];
  /** First one to four letters, and last one to four; shorter for short words. */
  readonly openings: readonly number[];
  readonly endings: readonly number[];
  /** Groups of three neighbouring letters. */
  readonly grams: readonly number[];
  /** Script, length, article and particles. */
  readonly shape: number;
  /** Order of consonants and long vowels, by which foreign names stand out. */
  readonly pattern: number;
  readonly lists: number;
  /** Lists of what is left after particles. */
  readonly gluedLists: number;
}

const LONGEST_AFFIX = 4;
const GRAM = 3;
const LONGEST_LENGTH = 8;
const PARTICLES = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل'] as const;
const SWALLOWED = ['لل', 'ولل', 'فلل'] as const;
const ARTICLE = 'ال';
const SHORTEST_REST = 2;
const ARABIC = /^[ء-ي]+$/;
const NUMBER = /^[\d.,٫٬]+$/;
const LATIN = /^[a-z]/;
const DEFINITE = /^[وفبلك]{0,2}ال|^[وف]?لل/;
const PARTICLE = /^[وفبلك]/;
const VOWEL = 'ايو';

/** Reads a word in comparison form. */
export function wordFacts(folded: string, lists: WordLists): WordFacts {
  const rests = restsOf(folded);
  const length = folded.length;
  const openings: number[] = [];
  const endings: number[] = [];
  for (let size = 1; size <= LONGEST_AFFIX && size < length; size += 1) {
    openings.push(hashText(folded, 0, size));
    endings.push(hashText(folded, length - size, length));
  }
  const grams: number[] = [];
  for (let at = 0; at + GRAM <= length; at += 1) grams.push(hashText(folded, at, at + GRAM));
  let glued = 0;
  for (const rest of rests) glued |= lists.get(rest) ?? 0;
  return {
    word: hashText(folded),
    stem: hashText(stem(folded)),
    readings: [folded, ...rests].map((reading) => hashText(reading)),
    openings,
    endings,
    grams,
    shape: shapeOf(folded),
    pattern: patternOf(folded),
    lists: lists.get(folded) ?? 0,
    gluedLists: glued,
  };
}

/** What is left of a word after each particle that it may carry. */
export function restsOf(folded: string): readonly string[] {
  const rests: string[] = [];
  for (const particle of PARTICLES) if (folded.startsWith(particle) && folded.length - particle.length > SHORTEST_REST) rests.push(folded.slice(particle.length));
  for (const particle of SWALLOWED) if (folded.startsWith(particle) && folded.length - particle.length > SHORTEST_REST) rests.push(ARTICLE + folded.slice(particle.length));
  return rests;
}

function shapeOf(folded: string): number {
  const script = ARABIC.test(folded) ? 0 : NUMBER.test(folded) ? 1 : LATIN.test(folded) ? 2 : 3;
  const head = DEFINITE.test(folded) ? (folded.startsWith(ARTICLE) ? 1 : 2) : PARTICLE.test(folded) ? 3 : 0;
  return (script * 4 + head) * (LONGEST_LENGTH + 1) + Math.min(folded.length, LONGEST_LENGTH);
}

function patternOf(folded: string): number {
  let pattern = '';
  for (let i = 0; i < folded.length; i += 1) pattern += VOWEL.includes(folded.charAt(i)) ? 'v' : 'c';
  return hashText(pattern);
}
