import { SAYING, TITLES } from '../../../lexicon/titles';
import type { Rule } from '../board';
import { claim } from '../claim';
import { headAt } from '../cues';
import { personEnd } from '../person-extent';
import type { Claim } from '../page';
import { isNameLike, isVerbLike } from '../word-class';

const COMMA = /^\s*[،,]\s*$/;

/** A strange full name between a verb of saying and a title in apposition («وقال فلان الفلاني، المتحدث باسم …»). */
export const apposition: Rule = (page, board) =>
  page.tokens.flatMap((_, at): readonly Claim[] => {
    if (headAt(page, at - 1, SAYING) === null || !isNameLike(page, at, board) || isVerbLike(page.folded[at] ?? '')) return [];
    const to = personEnd(page, at, board);
    const next = page.tokens[to];
    if (to - at < 2 || next === undefined || !COMMA.test(next.gap) || headAt(page, to, TITLES) === null) return [];
    return [claim(page, { from: at, to, type: 'PER', rule: 'names.title-after-name', words: page.folded[to] ?? '' })];
  });
