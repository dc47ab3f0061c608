import type { Span } from '../model/span';
import { splitProclitics } from './clitics';
import { toLatinDigits } from './digits';
import { fold } from './fold';
import { FRACTION, NUMBER_WORDS, SCALES } from './number-words';
import { stem } from './stem';
import { DUAL_FORMS, LONGEST_UNIT, UNIT_FORMS } from './units';
import { words, type Word } from './words';

/** How much of what. The span holds the number and its unit or noun. */
export interface Quantity extends Span {
  readonly value: number;
  /** What is counted: a name of the table («km2», «%», «soldiers»), else the stem of the noun after the number; null when nothing follows. */
  readonly of: string | null;
}

interface Reading {
  readonly value: number;
  /** Index of the first word after it. */
  readonly next: number;
}

const PERCENT_AFTER = /^\s?[%٪﹪]/u;
const PERCENT_BEFORE = /[%٪﹪]$/u;
const DIGITS = /^\d[\d.,٬٫]*$/u;
const THOUSANDS = /^\d{1,3}(?:[,٬]\d{3})+(?:[.٫]\d+)?$/u;
const GROUPED_BY_POINT = /^\d{1,3}(?:\.\d{3}){2,}$/u;
const YEAR = /^(?:19|20)\d\d$/;
const BEFORE_YEAR = new Set(['عام', 'العام', 'سنه', 'السنه', 'منذ', 'موسم']);
const ARTICLE = 'ال';
const ACCUSATIVE = /(?<=..)ا$/u;
/** Between the words of one number. */
const SPACE = /^[^\S\n]*$/u;
const CONJUNCTION = 'و';
const NOUN = /^[\u0621-\u064a]{2,}$/u;
/** After a number they begin something else. */
const NO_NOUN = new Set(['من', 'في', 'الي', 'علي', 'عن', 'ان', 'او', 'ثم', 'مع', 'بعد', 'قبل', 'حتي', 'بين', 'هي', 'هو', 'كما', 'منذ', 'خلال', 'لكن', 'وفق', 'بما', 'اي', 'لا', 'لم', 'لن', 'قد', 'عام', 'سنه']);

/** The numbers of a text, or of a span of it, with what they count, in order: digits of both kinds, number words, duals. `apart` are places whose numbers count nothing, such as dates. */
export function quantities(text: string, span?: Span, apart: readonly Span[] = []): readonly Quantity[] {
  const all = words(text, span);
  const found: Quantity[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const quantity = quantityAt(text, all, at);
    if (quantity === null) continue;
    if (!apart.some(({ start, end }) => start < quantity.value.end && end > quantity.value.start)) found.push(quantity.value);
    at = quantity.next - 1;
  }
  return found;
}

/** A quantity in one spelling: `1376 km2`, `86%`, `430`. Equal for what is equal. */
export function quantityLabel({ value, of }: Quantity): string {
  return of === null ? String(value) : of === '%' ? `${String(value)}%` : `${String(value)} ${of}`;
}

function quantityAt(text: string, all: readonly Word[], at: number): { readonly value: Quantity; readonly next: number } | null {
  const first = all[at];
  if (first === undefined) return null;
  const dual = oneOf(first.text, (form) => DUAL_FORMS.has(form));
  if (dual !== null) return { value: { start: first.start, end: first.end, value: 2, of: DUAL_FORMS.get(dual) ?? null }, next: at + 1 };
  const reading = numberAt(text, all, at);
  if (reading === null) return null;
  const last = all[reading.next - 1] ?? first;
  const start = first.start + glued(first.text);
  const percent = PERCENT_AFTER.exec(text.slice(last.end, last.end + 2));
  if (percent !== null) return { value: { start, end: last.end + percent[0].length, value: reading.value, of: '%' }, next: reading.next };
  if (PERCENT_BEFORE.test(text.slice(0, first.start).slice(-1))) return { value: { start: first.start - 1, end: last.end, value: reading.value, of: '%' }, next: reading.next };
  const counted = countedAt(text, all, reading.next, last.end);
  return { value: { start, end: counted?.end ?? last.end, value: reading.value, of: counted?.of ?? null }, next: counted?.next ?? reading.next };
}

/** The whole number that begins here: «5 آلاف», «مئة وعشرين», «1,376». */
function numberAt(text: string, all: readonly Word[], at: number): Reading | null {
  const digits = digitsAt(text, all, at);
  const first = digits === null ? wordValue(all[at], false) : { ...digits, scale: null };
  if (first === null) return null;
  let [total, part, next] = [0, first.value, at + 1];
  if (first.scale !== null) [total, part] = [first.own ?? 0, 0];
  for (let word = all[next]; word !== undefined && joins(text, all[next - 1], word); word = all[next]) {
    const rest = word.text === CONJUNCTION && total > 0 && part === 0 ? digitsAt(text, all, next + 1) : null;
    if (rest !== null) {
      part = rest.value;
      next += 2;
      continue;
    }
    const more = wordValue(word, true);
    if (more === null || (more.scale === null && (digits !== null || !more.added))) break;
    if (more.scale === null) part += more.value;
    else if (more.added) total += more.own ?? 0;
    else [total, part] = [total + Math.max(part, 1) * more.scale, 0];
    next += 1;
  }
  const value = total + part;
  return value > 0 || digits !== null ? { value, next } : null;
}

function digitsAt(text: string, all: readonly Word[], at: number): { readonly value: number } | null {
  const word = all[at];
  if (word === undefined) return null;
  const written = toLatinDigits(word.text);
  if (!DIGITS.test(written) || isPartOfName(text, word)) return null;
  if (YEAR.test(written) && BEFORE_YEAR.has(fold(all[at - 1]?.text ?? '').replace(/^[ولبف](?=.{3})/u, ''))) return null;
  const plain = THOUSANDS.test(written) ? written.replace(/[,٬]/gu, '') : GROUPED_BY_POINT.test(written) ? written.replaceAll('.', '') : written;
  const value = Number(plain.replace(/[٫,]/gu, '.'));
  return Number.isFinite(value) ? { value } : null;
}

/** «F-16», «12:30», «2024/8». */
function isPartOfName(text: string, { start, end }: Word): boolean {
  return /[\p{L}\d][-\u2011:/]$/u.test(text.slice(Math.max(0, start - 2), start)) || /^[:/]\d/u.test(text.slice(end, end + 2));
}

interface WordValue {
  readonly value: number;
  /** What it multiplies by; null for a plain number. */
  readonly scale: number | null;
  readonly own: number | null;
  /** True with «و» before it. */
  readonly added: boolean;
}

function wordValue(word: Word | undefined, inside: boolean): WordValue | null {
  if (word === undefined || FRACTION.test(word.text)) return null;
  for (const { proclitic, rest } of splitProclitics(word.text, (form) => NUMBER_WORDS.has(form) || SCALES.has(form))) {
    const form = fold(rest);
    const added = inside && fold(proclitic) === CONJUNCTION;
    const scale = SCALES.get(form);
    if (scale !== undefined && (inside || scale.own !== null)) return { value: 0, scale: scale.value, own: scale.own, added };
    const value = NUMBER_WORDS.get(form);
    // «خمسة عشر» is the one number in which a word follows without «و».
    if (value !== undefined) return { value, scale: null, own: null, added: added || (inside && value === 10) };
  }
  return null;
}

/** True where nothing but space stands between two words. */
function joins(text: string, before: Word | undefined, word: Word): boolean {
  return before !== undefined && SPACE.test(text.slice(before.end, word.start));
}

function countedAt(text: string, all: readonly Word[], at: number, from: number): { readonly of: string; readonly end: number; readonly next: number } | null {
  const following = followingWords(text, all.slice(at, at + LONGEST_UNIT), from);
  for (let length = following.length; length > 0; length -= 1) {
    const name = UNIT_FORMS.get(following.slice(0, length).map(({ text: written }) => plainForm(written)).join(' ')) ?? UNIT_FORMS.get(fold(following.slice(0, length).map((word) => word.text).join(' ')));
    if (name !== undefined) return { of: name, end: following[length - 1]?.end ?? from, next: at + length };
  }
  const [noun] = following;
  if (noun === undefined) return null;
  const form = plainForm(noun.text);
  return !NOUN.test(form) || NO_NOUN.has(form) ? null : { of: stem(form), end: noun.end, next: at + 1 };
}

/** The first of the words, as long as nothing but space stands before each. */
function followingWords(text: string, next: readonly Word[], from: number): readonly Word[] {
  const parted = next.findIndex((word, index) => !SPACE.test(text.slice(next[index - 1]?.end ?? from, word.start)));
  return parted === -1 ? next : next.slice(0, parted);
}

/** Without article and the accusative's alif. */
function plainForm(word: string): string {
  const form = fold(word).replace(ACCUSATIVE, '');
  return form.startsWith(ARTICLE) && form.length > ARTICLE.length + 2 ? form.slice(ARTICLE.length) : form;
}

/** Letters of the particles before a number word. */
function glued(word: string): number {
  const [split] = splitProclitics(word, (form) => NUMBER_WORDS.has(form) || SCALES.has(form));
  return split?.proclitic.length ?? 0;
}

function oneOf(word: string, isKnown: (form: string) => boolean): string | null {
  const [split] = splitProclitics(word, isKnown);
  return split === undefined ? null : fold(split.rest);
}
