import type { Span } from '../../model/span';
import { foldWithMap } from '../../text/fold';
import { remember } from '../../text/remember';
import { BEFORE_PRONOUN, BEFORE_SHORT, ENCLITICS, FEMININE, FUTURE, PRESENT_TENSE, PROCLITICS, SHORT_HOSTS } from './particles';
import { sharedEnd, sharedStart } from './shared-ends';

const SHORTEST = 2;
const LONG_ENOUGH = 3;
/** Words whose readings are kept. */
const MOST_WORDS = 4_000;

/** The letters that came or went: spans in the word as it was and as it is. */
export interface ParticleChange {
  readonly left: readonly Span[];
  readonly right: readonly Span[];
}

/** One way to see a word: what is glued before it, the word itself, what is glued behind it; all folded. */
interface Reading {
  readonly proclitic: string;
  readonly core: string;
  readonly enclitic: string;
}

/** What sets two words apart when they are one word with other particles or pronouns; null when they are two words, or spelled alike. */
export function particleChange(before: string, after: string): ParticleChange | null {
  const others = readings(after);
  const [best] = readings(before)
    .flatMap((left) => {
      const right = others.find(({ core }) => core === left.core);
      return right === undefined || (left.proclitic === right.proclitic && left.enclitic === right.enclitic) ? [] : [{ left, right }];
    })
    .sort((a, b) => b.left.core.length - a.left.core.length);
  if (best === undefined) return null;
  const { left, right } = best;
  return { left: changedLetters(before, left, right), right: changedLetters(after, right, left) };
}

const readings = remember(MOST_WORDS, (word: string): readonly Reading[] => {
  const { folded } = foldWithMap(word);
  const feminine = lastLetter(word) === FEMININE;
  return PROCLITICS.flatMap((proclitic) => {
    if (!folded.startsWith(proclitic)) return [];
    return ENCLITICS.flatMap((enclitic) => {
      if (!folded.endsWith(enclitic) || (enclitic !== '' && feminine)) return [];
      const core = folded.slice(proclitic.length, folded.length - enclitic.length);
      const cores = enclitic === '' ? [core, ...hostForms(core, lastLetter(word))] : [core];
      return cores.filter((one) => stands(proclitic, one, enclitic)).map((one) => ({ proclitic, core: one, enclitic }));
    });
  });
});

function stands(proclitic: string, core: string, enclitic: string): boolean {
  if (core.length < SHORTEST) return false;
  if (proclitic.endsWith(FUTURE) && !PRESENT_TENSE.has(core.charAt(0))) return false;
  return core.length >= LONG_ENOUGH || (BEFORE_SHORT.has(proclitic) && (enclitic === '' || SHORT_HOSTS.has(core)));
}

function hostForms(core: string, last: string): readonly string[] {
  return (BEFORE_PRONOUN[last] ?? []).map((letter) => core.slice(0, -1) + letter);
}

/** The last letter that is no vowel sign. */
function lastLetter(word: string): string {
  const { folded, map } = foldWithMap(word);
  return word.charAt(map[folded.length - 1] ?? 0);
}

/** Of the particles before, only what the other word has not; of the pronoun, all. */
function changedLetters(word: string, own: Reading, other: Reading): readonly Span[] {
  const { folded, map } = foldWithMap(word);
  const span = (from: number, to: number): readonly Span[] => (from < to ? [{ start: map[from] ?? 0, end: map[to] ?? word.length }] : []);
  const shared = sharedEnd(own.proclitic, other.proclitic);
  const kept = sharedStart(own.proclitic.slice(0, own.proclitic.length - shared), other.proclitic.slice(0, other.proclitic.length - shared));
  const pronoun = own.enclitic === other.enclitic ? [] : span(folded.length - own.enclitic.length, folded.length);
  return [...span(kept, own.proclitic.length - shared), ...pronoun];
}
