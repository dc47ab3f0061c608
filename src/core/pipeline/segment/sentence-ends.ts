import { ABBREVIATIONS, LETTERS_AFTER_NUMBERS } from '../../lexicon/abbreviations';
import { NEWS_VERBS } from '../../lexicon/page/news-verbs';
import type { Span } from '../../model/span';
import { fold } from '../../text/fold';
import { words } from '../../text/words';

/** One or more stops, then what closes around them. */
const STOP = /([.!؟?…۔]+)(["”“»›’')\]}]*)(?=\s|$)/gu;
/** So much before a stop shows its word and the word before. */
const LOOK_BACK = 60;
const LOOK_AHEAD = 40;
/** Signs with which a sentence goes on behind a quotation. */
const GOES_ON = /^\s*[–—،؛:,)\]-]/u;
const CONJUNCTION = /^[وف]/u;

const abbreviations = new Set<string>(ABBREVIATIONS.map(fold));
const lettersAfterNumbers = new Set<string>(LETTERS_AFTER_NUMBERS.map(fold));
const verbs = new Set<string>(NEWS_VERBS.map(fold));

/** Offsets in a paragraph behind each sentence but the last. A stop inside one of the quoted spans ends none, unless the quotation ends with it. */
export function sentenceEnds(paragraph: string, quoted: readonly Span[]): readonly number[] {
  const ends: number[] = [];
  let next = 0;
  for (const match of paragraph.matchAll(STOP)) {
    const [whole, stops = '', closers = ''] = match;
    const at = match.index;
    const end = at + whole.length;
    while ((quoted[next]?.end ?? Infinity) <= at) next += 1;
    const quotation = quoted[next];
    const isInside = quotation !== undefined && quotation.start < at && quotation.end > end;
    const endsQuotation = quotation !== undefined && quotation.start < at && quotation.end <= end;
    if (end < paragraph.length && !isInside && endsSentence(paragraph, at, end, stops, closers !== '' && endsQuotation)) ends.push(end);
  }
  return ends;
}

function endsSentence(paragraph: string, at: number, end: number, stops: string, endsQuotation: boolean): boolean {
  const after = paragraph.slice(end, end + LOOK_AHEAD);
  if (GOES_ON.test(after)) return false;
  if (/^(?:\.{2,}|.*…)/u.test(stops)) return opensClause(after);
  if (endsQuotation && stops !== '.' && stops !== '۔') return CONJUNCTION.test(after.trimStart()) || /^\s*["“«]/u.test(after);
  return !stops.startsWith('.') || !isAbbreviation(paragraph, at);
}

/** Dots are a pause («المدينة.. وسط») unless a new statement follows them. */
function opensClause(after: string): boolean {
  const word = fold(words(after)[0]?.text ?? '');
  return CONJUNCTION.test(word) && /^.(.+?)(?:ت|وا)?$/u.test(word) && verbs.has(word.replace(/^.(.+?)(?:ت|وا)?$/u, '$1'));
}

/** True for the point of an initial, of an abbreviation, or of the number that opens a list item. */
function isAbbreviation(paragraph: string, at: number): boolean {
  const from = Math.max(0, at - LOOK_BACK);
  const before = words(paragraph.slice(from, at));
  const last = before.at(-1);
  if (last === undefined || from + last.end !== at) return false;
  const word = fold(last.text);
  if (/^\d{1,2}$/.test(word)) return from + last.start === 0;
  if (abbreviations.has(word)) return true;
  if (!/^\p{L}$/u.test(word)) return false;
  const isAfterNumber = /^\d/.test(fold(before.at(-2)?.text ?? ''));
  return !(isAfterNumber && lettersAfterNumbers.has(word));
}
