import { COMPOUND_OPENINGS, PLACE_TRIGGERS, PLURAL_TRIGGERS } from '../../../lexicon/place-words';
import type { Board, Rule } from '../board';
import { claim } from '../claim';
import { headAt } from '../cues';
import { follows } from '../gaps';
import type { Claim, Page } from '../page';
import { demonymAt, isCommon, isDefinite, isNameLike, isVerbLike } from '../word-class';

/** A nisba after «منطقة» describes it. */
const ADJECTIVE = /يه$/;
/** «بتروفسكويه»: an ending of Russian villages. */
const FOREIGN_ENDING = /(?:سك|فك|نك|يف|وف)ويه$/;
/** «قرية عائمة», «حي مجاور», «مدينة محاصرة». */
const PARTICIPLE = /^(?:.ا[يو].ه|اهله|م.ا.|م.ا.ه|مت..[^ا]ه?|مست.{3}ه?)$/;
/** Half of a village («زوطر الشرقية»). */
const COMPASS: ReadonlySet<string> = new Set(['الشرقيه', 'الغربيه', 'الشماليه', 'الجنوبيه', 'الشرقي', 'الغربي', 'الشمالي', 'الجنوبي', 'الفوقا', 'التحتا', 'الكبري', 'الصغري']);
const LIST_GAP = /^\s{0,9}[،,]?\s{0,9}$/;
const AND = 'و';
const LONGEST_LIST = 12;

/** A strange name after a noun of place («بلدة كفركلا»), and those that «و» joins to it. */
export const triggeredPlace: Rule = (page, board) =>
  page.tokens.flatMap((_, at): readonly Claim[] => {
    const trigger = headAt(page, at, PLACE_TRIGGERS);
    const next = page.tokens[at + 1];
    if (trigger === null || next === undefined || !follows(next) || isRevival(page, trigger)) return [];
    const found: Claim[] = [];
    let to = at + 1;
    const holder = board.holder(page, to);
    if (holder?.type === 'LOC') to = holder.to;
    else {
      const end = placeEnd(page, to, to, board);
      if (end === null) return [];
      found.push(claim(page, { from: to, to: end, type: 'LOC', rule: 'names.place-trigger', words: trigger.first }));
      to = end;
    }
    if (PLURAL_TRIGGERS.has(trigger.first)) found.push(...list(page, to, trigger.first, board));
    return found;
  });

/** «إحياء الذكرى» is no «أحياء المدينة». */
function isRevival(page: Page, trigger: { readonly first: string; readonly start: number }): boolean {
  return trigger.first === 'احياء' && page.text.charAt(trigger.start) === 'إ';
}

/** One word, or two when the first opens compounds («بيت لاهيا»). */
function placeEnd(page: Page, at: number, from: number, board: Board): number | null {
  const word = page.folded[at] ?? '';
  const next = page.tokens[at + 1];
  if (COMPOUND_OPENINGS.has(word) && next !== undefined && follows(next) && board.holder(page, at) === null && board.holder(page, at + 1) === null && (isNameLike(page, at + 1, board) || next.folded.startsWith('ال'))) return at + 2;
  if (isDefinite(word) ? !isStrangeDefinite(page, at, board) : !isNameLike(page, at, board) || isVerbLike(word) || (ADJECTIVE.test(word) && !FOREIGN_ENDING.test(word)) || PARTICIPLE.test(word)) return null;
  return next !== undefined && follows(next) && !isDefinite(word) && COMPASS.has(next.folded) ? from + 2 : from + 1;
}

function isStrangeDefinite(page: Page, at: number, board: Board): boolean {
  const word = page.folded[at] ?? '';
  return word.startsWith('ال') && board.holder(page, at) === null && demonymAt(page, at) === null && !isCommon(word) && !/(?:يه|ي|ات|ون|ين)$/.test(word);
}

function list(page: Page, from: number, trigger: string, board: Board): readonly Claim[] {
  const found: Claim[] = [];
  let at = from;
  while (at < from + LONGEST_LIST) {
    const token = page.tokens[at];
    if (token === undefined || !LIST_GAP.test(token.gap)) break;
    const holder = board.holder(page, at);
    if (holder?.type === 'LOC') {
      at = holder.to;
      continue;
    }
    const rest = token.folded.slice(AND.length);
    if (holder !== null || !token.folded.startsWith(AND) || rest.length < 4 || isCommon(token.folded) || isCommon(rest) || isVerbLike(rest) || isDefinite(rest) || token.accusative) break;
    found.push(claim(page, { from: at, to: at + 1, start: token.start + AND.length, type: 'LOC', rule: 'names.place-list', words: trigger }));
    at += 1;
  }
  return found;
}
