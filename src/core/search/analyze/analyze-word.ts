import { fold } from '../../text/fold';
import { stem } from '../../text/stem';
import { withoutEndings } from './endings';
import { functionTerm, functionWord } from './function-words';
import { withoutProclitics } from './proclitics';
import type { Vocabulary } from './vocabulary';

const ARTICLE = 'ال';
/** «وال…»: fewer letters after the article and it is more likely part of the word («الم»). */
const SHORTEST_WITH_ARTICLE = 5;
/** Endings of the plural and dual that also end singulars («مدون», «ميدان»), and what only singulars bear behind them. */
const SINGULAR_IN_PLURAL_ENDING = /(?:ون|ين|ان)$/u;
const AFTER_SINGULAR = ['ون', 'ين', 'ات', 'يه'] as const;

/** What the analyzer makes of a word. */
export interface WordAnalysis {
  /** The folded word; for a function word its term. */
  readonly form: string;
  /** The folded word without glued particles; equal to `form` when it has none. */
  readonly bare: string;
  /** Its stem; null for a function word. */
  readonly stem: string | null;
}

/** THE analyzer of a word as written, for index and query alike: fold, particles and pronouns parted where the vocabulary bears it out, light stem. */
export function analyzeWord(written: string, vocabulary: Vocabulary): WordAnalysis {
  const particle = functionWord(written);
  if (particle !== null) return { form: functionTerm(particle), bare: functionTerm(particle), stem: null };
  const form = fold(written);
  const indexed = vocabulary.indexed?.(form) ?? null;
  if (indexed !== null) return { form, bare: indexed.bare, stem: indexed.stem };
  const bare = withoutProclitics(form, vocabulary);
  return { form, bare, stem: stemOf(withoutEndings(written, bare, vocabulary), vocabulary) };
}

/** The stem of a folded word without particles. The article is put before words that have none, so that light10 takes it off and leaves a first «و» alone: «وزير» and «الوزير» have one stem. */
export function stemOf(bare: string, vocabulary: Vocabulary): string {
  const plain = bare.startsWith(ARTICLE) && bare.length >= SHORTEST_WITH_ARTICLE ? bare.slice(ARTICLE.length) : bare;
  if (vocabulary.isName(bare) || vocabulary.isName(plain) || isSingular(plain, vocabulary)) return plain;
  return stem(ARTICLE + plain);
}

/** True for a word that ends like a plural, but has one itself in the corpus. */
function isSingular(plain: string, vocabulary: Vocabulary): boolean {
  if (!SINGULAR_IN_PLURAL_ENDING.test(plain)) return false;
  return AFTER_SINGULAR.some((ending) => vocabulary.frequency(plain + ending) + vocabulary.frequency(ARTICLE + plain + ending) > 0);
}
