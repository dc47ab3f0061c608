import { TITLES } from '../../lexicon/titles';
import type { Page } from './page';
import { demonymAt, isDefinite } from './word-class';

/** How far a title may stand before its name («وزير الدفاع الأوكراني السابق …»). */
const LONGEST_TITLE = 6;

/** True when a word, with or without glued particles, is in the set. */
export function opensWith(page: Page, at: number, set: ReadonlySet<string>): boolean {
  return headAt(page, at, set) !== null;
}

/** The member of the set that a word is, and where it begins after its particles; null when it is none. */
export function headAt(page: Page, at: number, set: ReadonlySet<string>): { readonly first: string; readonly start: number } | null {
  const token = page.tokens[at];
  if (token === undefined) return null;
  return token.readings.find(({ first }) => set.has(first)) ?? null;
}

/** True when a title stands before the word, with nothing between but definite words, nationalities and institutions. */
export function titleBefore(page: Page, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - LONGEST_TITLE; i -= 1) {
    const token = page.tokens[i];
    const next = page.tokens[i + 1];
    if (token === undefined || next === undefined || !/^\s+$/.test(next.gap)) return false;
    if (opensWith(page, i, TITLES)) return true;
    if (!isDefinite(token.folded) && demonymAt(page, i) === null) return false;
  }
  return false;
}
