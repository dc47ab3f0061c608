import { isIgnored } from '../../text/code-points';
import { fold } from '../../text/fold';
import { remember } from '../../text/remember';

/**
 * Words that bear no matter of their own: prepositions, conjunctions, particles, pronouns, relatives, demonstratives, auxiliaries.
 * With hamza and without, for both are written; compared before folding, since folding would make «على» the name «علي».
 */
const FUNCTION_WORDS = [
  ...['من', 'إلى', 'الى', 'على', 'عن', 'في', 'فى', 'مع', 'حتى', 'منذ', 'مذ', 'خلال', 'عبر', 'لدى', 'عند', 'بين', 'دون', 'ضد', 'نحو', 'حول', 'بعد', 'قبل', 'أمام', 'خلف', 'فوق', 'تحت', 'لدن', 'سوى', 'غير'],
  ...['و', 'أو', 'او', 'أم', 'ام', 'ثم', 'بل', 'لكن', 'أن', 'ان', 'إن', 'أنّ', 'إذا', 'اذا', 'إذ', 'اذ', 'لو', 'لولا', 'كي', 'لأن', 'لان', 'حيث', 'حين', 'عندما', 'بينما', 'كما', 'مثل', 'أما', 'اما', 'إما', 'إلا', 'الا', 'كأن'],
  ...['لا', 'لم', 'لن', 'ما', 'قد', 'لقد', 'سوف', 'هل', 'نعم', 'ليس', 'ليست', 'كان', 'كانت', 'كانوا', 'يكون', 'تكون'],
  ...['هو', 'هي', 'هم', 'هن', 'هما', 'أنا', 'انا', 'نحن', 'أنت', 'انت', 'أنتم', 'انتم'],
  ...['هذا', 'هذه', 'هؤلاء', 'ذلك', 'تلك', 'ذاك', 'أولئك', 'هنا', 'هناك', 'الذي', 'التي', 'الذين', 'اللذين', 'اللتين', 'اللواتي', 'اللاتي', 'مما', 'ممن', 'عما', 'فيما', 'بما', 'لما'],
  ...['كل', 'بعض', 'أي', 'اي', 'أية', 'كلا', 'كلتا', 'إياه', 'أيضا', 'ايضا'],
  ...['منه', 'منها', 'منهم', 'إليه', 'إليها', 'إليهم', 'اليه', 'اليها', 'عليه', 'عليها', 'عليهم', 'عنه', 'عنها', 'عنهم', 'فيه', 'فيها', 'فيهم', 'معه', 'معها', 'معهم', 'به', 'بها', 'بهم', 'له', 'لها', 'لهم', 'لنا', 'بنا', 'لديه', 'لديها', 'لديهم', 'بينهم', 'بينها', 'أنه', 'انه', 'أنها', 'انها', 'أنهم', 'انهم', 'إنه', 'إنها', 'إنهم', 'لأنه', 'لأنها', 'لكنه', 'لكنها', 'بأن', 'بان', 'بأنه', 'بأنها', 'لذلك', 'كذلك', 'بذلك', 'لهذا', 'بهذا', 'بهذه'],
  ...['the', 'a', 'an', 'of', 'in', 'on', 'at', 'to', 'for', 'and', 'or', 'is', 'was', 'by', 'with', 'from', 'as', 'that'],
] as const;

/** Begins the terms of function words; a word with matter never begins with it. */
export const FUNCTION_WORD = '.';
/** Words whose answer is kept. */
const KEPT = 20_000;
const CONJUNCTIONS = ['و', 'ف'];

const written: ReadonlySet<string> = new Set(FUNCTION_WORDS);
const folded: ReadonlySet<string> = new Set(FUNCTION_WORDS.map((word) => fold(word)));

/** The function word that a word is, marks and conjunction away and ى kept; null for words with matter. */
export const functionWord: (word: string) => string | null = remember(KEPT, (word) => {
  const plain = withoutMarks(word).toLowerCase();
  if (written.has(plain)) return plain;
  const rest = CONJUNCTIONS.includes(plain.charAt(0)) ? plain.slice(1) : '';
  return written.has(rest) ? rest : null;
});

/** The term of a function word: «على» and «علي» stay two words. */
export function functionTerm(word: string): string {
  return FUNCTION_WORD + word;
}

function withoutMarks(word: string): string {
  let plain = '';
  for (const character of word) if (!isIgnored(character)) plain += character;
  return plain;
}

/** True when a word could be a function word that is spelt carelessly («الي», «علي»). */
export function resemblesFunctionWord(form: string): boolean {
  return folded.has(form) || (CONJUNCTIONS.includes(form.charAt(0)) && folded.has(form.slice(1)));
}
