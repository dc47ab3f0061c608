import type { Encoding } from '../../model/article';
import { words } from '../../text/words';

const LEGACY = ['windows-1256', 'iso-8859-6'] as const satisfies readonly Encoding[];

/** The commonest Arabic words: about a quarter of any text. */
const STOP_WORDS: ReadonlySet<string> = new Set(['في', 'من', 'على', 'إلى', 'عن', 'أن', 'إن', 'التي', 'الذي', 'هذا', 'هذه', 'مع', 'ما', 'لا', 'كان', 'كانت', 'قال', 'بعد', 'قبل', 'بين', 'كل', 'لم', 'قد', 'ذلك', 'حتى', 'عام', 'يوم', 'أو', 'ثم', 'كما', 'هو', 'هي', 'وقد', 'وفي', 'ومن']);
const ARABIC_LETTER = /[\u0621-\u063a\u0641-\u064a]/u;
/** Letters of the wrong table's reading: Latin with marks, Persian letters, signs inside words. */
const STRANGE = /[\u0080-\u009f\u00a1-\u00bf\u00c0-\u00ff\u0152\u0153\u0192\u02c6\u0679\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06ba\u06be\u06c1\u06d2]/u;
const STOP_WORD_WEIGHT = 5;
/** Less than this a letter is no Arabic in that encoding. */
const LEAST_SCORE = 0.5;
const SAMPLE = 65_536;

/** The one-byte encoding in which the seed reads most like Arabic; null when they do in none. */
export function legacyEncoding(decodeAs: (encoding: Encoding) => string | null): { readonly text: string; readonly encoding: Encoding } | null {
  let best: { readonly text: string; readonly encoding: Encoding; readonly score: number } | null = null;
  for (const encoding of LEGACY) {
    const text = decodeAs(encoding);
    const score = text === null ? 0 : arabicScore(text.slice(0, SAMPLE));
    if (text !== null && score >= LEAST_SCORE && score > (best?.score ?? 0)) best = { text, encoding, score };
  }
  return best;
}

/** How Arabic a text reads, per character that is not ASCII: letters for it, strange signs against it, common words most of all. */
function arabicScore(text: string): number {
  let score = 0;
  let high = 0;
  for (const character of text) {
    if (character.charCodeAt(0) < 0x80) continue;
    high += 1;
    if (ARABIC_LETTER.test(character)) score += 1;
    else if (STRANGE.test(character)) score -= 1;
  }
  for (const word of words(text)) if (STOP_WORDS.has(word.text)) score += STOP_WORD_WEIGHT;
  return high === 0 ? 0 : score / high;
}
