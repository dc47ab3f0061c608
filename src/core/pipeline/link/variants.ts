import { isSameFirstName } from '../../lexicon/first-name-spellings';
import { GIVEN_NAMES } from '../../lexicon/given-names';
import { skeleton, voicedSkeleton } from '../../lexicon/name-skeleton';

/** Shorter surnames may be spelled alike by chance. */
const SHORTEST_VARIANT = 5;
const ARTICLE = 'ال';
/** A last letter by which a woman's name differs from a man's («إيفانوفا»). */
const FEMININE_END = /[اه]$/;

/** True for a surname that transcribers may spell in several ways: foreign, and long enough not to be like another by chance. */
export function isVariable(surname: string): boolean {
  return surname.length >= SHORTEST_VARIANT && !surname.startsWith(ARTICLE) && !surname.includes(' ') && !GIVEN_NAMES.has(surname);
}

/** True when one surname may be the other as another paper writes it: the same consonants, no vowel against another, the same gender. */
export function mayBeVariant(one: string, other: string): boolean {
  if (one === other) return true;
  if (!isVariable(one) || !isVariable(other) || skeleton(one) !== skeleton(other) || FEMININE_END.test(one) !== FEMININE_END.test(other)) return false;
  const a = voicedSkeleton(one);
  const b = voicedSkeleton(other);
  return a.length === b.length && a.every((vowels, i) => isWithin(vowels, b[i] ?? '') || isWithin(b[i] ?? '', vowels));
}

/** True when two first names may be one: the same word, spellings that a table joins, or two strange words that sound alike. Two known names are two persons («محمد», «محمود»). */
export function mayBeSameFirstName(one: string, other: string): boolean {
  if (isSameFirstName(one, other)) return true;
  return !GIVEN_NAMES.has(one) && !GIVEN_NAMES.has(other) && mayBeVariant(one, other);
}

/** True when the letters of the first stand in the second in their order. */
function isWithin(letters: string, all: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = all.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
