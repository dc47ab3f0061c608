import { fold } from '../../text/fold';
import { remember } from '../../text/remember';
import { formOf } from './form';
import { KIN_WORDS } from './kin-words';
import { countOfRoot } from './root-counts';

/** Words whose answer is kept. */
const KEPT = 50_000;
const ARTICLE = 'ال';
const SHORTEST = 3;
/** Longest of a row first; one is taken. */
const GLUED = ['وب', 'ول', 'وس', 'فس', 'و', 'ف', 'ب', 'ل', 'ك', 'س'] as const;
const ENDINGS = ['تها', 'تهم', 'هما', 'هم', 'نا', 'وا', 'ته', 'ت', 'ا'] as const;
const BEGINNINGS = ['است', 'مست', 'يست', 'تست', 'ان', 'من', 'ين', 'مت', 'يت', 'م', 'ت', 'ي', 'ا', 'ن'] as const;
const WEAK = /(?!^)[اوي]/gu;

/** A letter is taken for a particle where what is left is so many times commoner than the whole. */
const COMMONER = 10;

const kin: ReadonlyMap<string, string> = new Map(KIN_WORDS.flatMap((row) => row.map((word) => [formOf(fold(word)), `=${formOf(fold(row[0] ?? word))}`] as const)));

/** What words of one matter share: the meaning of a row of `KIN_WORDS`, else the letters left when particles, inflection and weak letters are gone. Rough, so it never decides alone. */
export const rootOf: (folded: string) => string = remember(KEPT, (folded) => {
  const meaning = meaningOf(folded) ?? GLUED.map((particle) => (folded.startsWith(particle) && folded.length - particle.length >= SHORTEST ? meaningOf(folded.slice(particle.length)) : undefined)).find((found) => found !== undefined);
  if (meaning !== undefined) return meaning;
  return withoutParticle(folded);
});

/** The meaning of a row of kin words, with or without the ending of the accusative («قتيلا»). */
function meaningOf(folded: string): string | undefined {
  return kin.get(formOf(folded)) ?? (folded.endsWith('ا') && folded.length > SHORTEST + 1 ? kin.get(formOf(folded.slice(0, -1))) : undefined);
}

/** «بخفض», «وسعر»: without what is glued before it, where that is the word that one knows. */
function withoutParticle(folded: string): string {
  const whole = skeleton(folded);
  if (folded.startsWith(ARTICLE)) return whole;
  return GLUED.reduce((best, particle) => {
    if (!folded.startsWith(particle) || folded.length - particle.length < SHORTEST) return best;
    const rest = skeleton(folded.slice(particle.length));
    return countOfRoot(rest) > COMMONER * countOfRoot(best) ? rest : best;
  }, whole);
}

function skeleton(folded: string): string {
  const stemmed = trimmed(formOf(folded));
  const bare = stemmed.replace(WEAK, '');
  return bare.length >= SHORTEST ? bare : stemmed;
}

function trimmed(stemmed: string): string {
  const ending = ENDINGS.find((end) => stemmed.endsWith(end) && stemmed.length - end.length >= SHORTEST) ?? '';
  const word = stemmed.slice(0, stemmed.length - ending.length);
  const beginning = BEGINNINGS.find((begin) => word.startsWith(begin) && word.length - begin.length >= SHORTEST) ?? '';
  return word.slice(beginning.length);
}
