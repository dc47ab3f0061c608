import { AMBIGUOUS_GIVEN_NAMES } from '../../../lexicon/given-names';
import { FACILITY_HEADS } from '../../../lexicon/place-words';
import type { Rule } from '../board';
import { claim } from '../claim';
import { headAt } from '../cues';
import { follows, joins } from '../gaps';
import type { Claim, Page } from '../page';
import { personEnd } from '../person-extent';
import { isNameLike, isPlainGivenName, isVerbLike } from '../word-class';

/** Adjectives with which the name of a facility may end. */
const ENDINGS: ReadonlySet<string> = new Set(['الدولي', 'الدوليه', 'الجويه', 'البحريه', 'العسكريه', 'النوويه', 'الكبير', 'الرياسي', 'الجمهوري']);

/** Facilities that are called after anything («مستشفى الأمل»). */
const DEDICATED: ReadonlySet<string> = new Set(['مستشفي', 'ميدان']);
/** Facilities whose name may begin like a town («ملعب سانتياغو برنابيو»). */
const NAMED_AFTER: ReadonlySet<string> = new Set(['ملعب', 'استاد', 'متحف', 'جسر', 'برج']);
/** «سد كهرومائي» is described, «جسر أنتونيفسكي» is named. */
const NISBA = /(?:ي|يه)$/;
const CALLED_AFTER_PERSONS: ReadonlySet<string> = new Set(['ملعب', 'استاد', 'جسر', 'برج', 'ساحه', 'سجن', 'ميدان', 'قصر', 'معتقل']);
/** «ملعب قار», «جسر حي»: shorter words describe. */
const SHORTEST = 4;
const VAGUE: ReadonlySet<string> = new Set(['القتال', 'المعارك', 'الحرب', 'العمل', 'السباق', 'الاطفال', 'التعليم', 'العلوم', 'التدريب']);

/** A facility with its head («جسر أنتونيفسكي», «مطار حلب الدولي»). */
export const facility: Rule = (page, board) =>
  page.tokens.flatMap((_, at): readonly Claim[] => {
    const head = headAt(page, at, FACILITY_HEADS);
    const first = page.tokens[at + 1];
    if (head === null || first === undefined || !follows(first) || isGlued(page, at + 1)) return [];
    const known = knownLength(page, at + 1);
    let to = at + 1 + known;
    if (known === 0) {
      const dedicated = DEDICATED.has(head.first) && /^ال.{3,}[^يه]$/.test(first.folded) && !VAGUE.has(first.folded);
      if (first.folded.length < SHORTEST || (!dedicated && (!isNameLike(page, at + 1, board) || isVerbLike(first.folded) || AMBIGUOUS_GIVEN_NAMES.has(first.folded) || (NISBA.test(first.folded) && !CALLED_AFTER_PERSONS.has(head.first))))) return [];
      to = isPlainGivenName(first.folded) ? personEnd(page, at + 1, board) : at + 2;
      if (to === at + 2 && isNext(page, to) && isNameLike(page, to, board) && !isVerbLike(page.folded[to] ?? '') && page.matches[to] == null) to += 1;
    }
    if (known === 1 && NAMED_AFTER.has(head.first) && isNext(page, to) && page.matches[to] == null && isNameLike(page, to, board) && !isVerbLike(page.folded[to] ?? '')) to += 1;
    while (isNext(page, to) && ENDINGS.has(page.folded[to] ?? '')) to += 1;
    return [claim(page, { from: at, to, start: head.start, type: 'LOC', rule: 'names.facility', words: head.first, name: [head.first, ...page.folded.slice(at + 1, to)].join(' ') })];
  });

/** «مستشفى بتندوف» is in the town, not called after it. */
function isGlued(page: Page, at: number): boolean {
  const match = page.matches[at];
  return match != null && match.start > (page.tokens[at]?.start ?? 0);
}

function knownLength(page: Page, at: number): number {
  const match = page.matches[at];
  const token = page.tokens[at];
  const sense = match?.senses[0];
  if (match == null || sense === undefined || sense.entity === null || sense.cued || token === undefined || match.start !== token.start) return 0;
  return sense.entity.type === 'ORG' || sense.entity.kind === 'country' ? 0 : match.length;
}

function isNext(page: Page, at: number): boolean {
  const last = page.tokens[at - 1];
  const next = page.tokens[at];
  return last !== undefined && next !== undefined && joins(last, next);
}
