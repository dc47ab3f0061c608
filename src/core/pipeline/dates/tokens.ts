import type { Span } from '../../model/span';
import { fold, foldWithMap } from '../../text/fold';
import { words } from '../../text/words';

/** A word of a block as the rules for dates see it. */
export interface Token extends Span {
  /** Folded. */
  readonly key: string;
  /** Null for all that is no whole number. */
  readonly number: number | null;
  /** What stands between the word before and this one, folded. */
  readonly gap: string;
}

/** The words of a block seen from one of them, whose attached proclitic may be taken off. */
export interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Where the expression would begin. */
  readonly index: number;
  /** Comparison form of the word at `index` without the proclitic. */
  readonly head: string;
  /** True when a proclitic was taken off. */
  readonly stripped: boolean;
}

const PROCLITICS = new Set(['و', 'ف', 'ب', 'ل', 'ك']);
const DIGITS = /^\d{1,4}$/;

/** The words of a span of text. */
export function tokenise(text: string, span: Span): Token[] {
  let last = span.start;
  return words(text, span).map((word) => {
    const key = fold(word.text);
    const token = { start: word.start, end: word.end, key, number: DIGITS.test(key) ? Number(key) : null, gap: fold(text.slice(last, word.start)) };
    last = word.end;
    return token;
  });
}

/** Comparison form of word `i`, empty beyond the end. */
export function keyAt(cursor: Cursor, i: number): string {
  return i === cursor.index ? cursor.head : (cursor.tokens[i]?.key ?? '');
}

/** True when nothing but spaces parts word `i` from the one before. */
export function isJoined(cursor: Cursor, i: number): boolean {
  const gap = cursor.tokens[i]?.gap;
  return gap !== undefined && gap.trim() === '';
}

/** Readings of a word with its proclitics taken off, the whole word first; `offset` is where the bare word begins. */
export function readings(text: string, token: Token): readonly { readonly head: string; readonly offset: number }[] {
  const found = [{ head: token.key, offset: token.start }];
  if (!PROCLITICS.has(token.key.charAt(0))) return found;
  const { folded, map } = foldWithMap(text.slice(token.start, token.end));
  let taken = 0;
  while (taken < 2 && PROCLITICS.has(folded.charAt(taken)) && folded.length - taken > 3) {
    taken += 1;
    found.push({ head: folded.slice(taken), offset: token.start + (map[taken] ?? 0) });
    if (folded.charAt(taken - 1) === 'ل' && folded.charAt(taken) === 'ل') {
      found.push({ head: `ا${folded.slice(taken)}`, offset: token.start + (map[taken + 1] ?? 0) });
    }
  }
  return found;
}
