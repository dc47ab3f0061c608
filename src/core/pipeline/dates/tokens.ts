import { foldWithMap } from '../../text/fold';
import type { Token } from '../tokenise';

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
