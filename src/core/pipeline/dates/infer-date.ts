import type { ArticleDate } from '../../model/article';
import { isPassage } from '../../model/block';
import type { Sidecar } from '../../model/seed';
import { foldedSet } from '../../lexicon/folded';
import { fold } from '../../text/fold';
import type { Draft } from '../draft';
import { toDayNumber, toIso } from './calendar';
import type { Expression } from './find-expressions';
import { findExpressions } from './find-expressions';
import { resolve } from './resolve';

/** A date line of the page stands within this many blocks of its top. */
const TOP_BLOCKS = 8;
/** A line of dirt with a date in it is a date line only when it is short. */
const LONGEST_META_LINE = 120;
/** A dateline («القاهرة 12 مارس 2025 (رويترز) -») lies in these first characters of the text. */
const DATELINE_REACH = 60;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const PUBLISHED_CUES = foldedSet('نشر نشرت النشر تاريخ تحديث التحديث حدث حررت حرر published updated posted');
/** Without one of these no date is told from the day of writing. */
const TODAY = /اليوم|[أا]مس|غد/;
/** «العام الجاري 2025»: the year of writing said in so many words. */
const CURRENT_YEAR = /(?:هذا العام|العام الجاري|العام الحالي|السنه الجاريه|السنه الحاليه|هذه السنه)،? \(?((?:19|20)\d\d)(?!\d)/;

/** The date of writing: from the sidecar, else stated by the page, else an interval that the text itself proves; null when there is none. Never a guess. */
export function inferDate(draft: Draft, sidecar: Sidecar | null): ArticleDate | null {
  return fromSidecar(sidecar) ?? fromPage(draft) ?? fromDateline(draft) ?? fromToday(draft) ?? fromCurrentYear(draft);
}

function fromSidecar(sidecar: Sidecar | null): ArticleDate | null {
  if (sidecar?.published === undefined) return null;
  const [from = '', to = from] = sidecar.published.split('/');
  if (!isDay(from) || !isDay(to) || from > to) return null;
  const words = sidecar.published_note ?? sidecar.published;
  return { from, to, certainty: sidecar.published_basis ?? 'editor', evidence: { by: 'editor', id: 'dates.sidecar', words, score: null } };
}

function isDay(iso: string): boolean {
  return ISO_DAY.test(iso) && !Number.isNaN(toDayNumber(iso));
}

/** A line of the page that is not the article's text: a short one at the top, or one that says when it was published. */
function fromPage(draft: Draft): ArticleDate | null {
  for (const block of draft.blocks) {
    if (isPassage(block) || block.kind === 'related' || block.kind === 'bio' || block.end - block.start > LONGEST_META_LINE) continue;
    const line = draft.text.slice(block.start, block.end);
    const says = fold(line).split(/[^\p{L}]+/u).some((word) => PUBLISHED_CUES.has(word));
    if (block.index >= TOP_BLOCKS && !says) continue;
    const day = fullDays(draft.text, block)[0];
    if (day !== undefined) return certain(day.value, 'stated', 'dates.page-line', line);
  }
  return null;
}

function fromDateline(draft: Draft): ArticleDate | null {
  const first = draft.blocks.find((block) => block.kind === 'lead' || block.kind === 'body');
  if (first === undefined) return null;
  const head = { start: first.start, end: Math.min(first.end, first.start + DATELINE_REACH) };
  const day = fullDays(draft.text, head).find(({ expression }) => /^\s*(?:[(/–—-]|م\s*[-–—(])/.test(draft.text.slice(expression.found.end, first.end).slice(0, 8)));
  if (day === undefined) return null;
  return certain(day.value, 'stated', 'dates.dateline', draft.text.slice(head.start, day.expression.found.end));
}

/** «اليوم الجمعة 11 نوفمبر 2022», «أمس الخميس 10 نوفمبر 2022». */
function fromToday(draft: Draft): ArticleDate | null {
  for (const block of draft.blocks.filter(isPassage)) {
    if (!TODAY.test(draft.text.slice(block.start, block.end))) continue;
    for (const { value, expression } of fullDays(draft.text, block)) {
      const words = draft.text.slice(expression.start, expression.found.end);
      const distance = distanceFromToday(fold(words));
      if (distance !== null) return certain(toIso(toDayNumber(value) - distance), 'inferred', 'dates.today', words);
    }
  }
  return null;
}

function distanceFromToday(words: string): number | null {
  if (/(?:^| )اليوم /.test(words)) return 0;
  if (/(?:^| )امس /.test(words)) return words.includes('اول') ? null : -1;
  return /^(?:غدا|يوم غد) /.test(words) ? 1 : null;
}

/** The text says which year is the present one. Full dates do not narrow it: any of them may lie ahead. */
function fromCurrentYear(draft: Draft): ArticleDate | null {
  for (const block of draft.blocks.filter(isPassage)) {
    const said = CURRENT_YEAR.exec(fold(draft.text.slice(block.start, block.end)));
    const year = said?.[1];
    if (said === null || year === undefined) continue;
    return { from: `${year}-01-01`, to: `${year}-12-31`, certainty: 'inferred', evidence: { by: 'rule', id: 'dates.current-year', words: said[0], score: null } };
  }
  return null;
}

function fullDays(text: string, span: { readonly start: number; readonly end: number }): readonly { readonly value: string; readonly expression: Expression }[] {
  return findExpressions(text, span).flatMap((expression) => {
    const value = resolve(expression.found, null, null)?.slice(0, 10);
    return value !== undefined && isDay(value) ? [{ value, expression }] : [];
  });
}

function certain(day: string, certainty: ArticleDate['certainty'], id: string, words: string): ArticleDate {
  return { from: day, to: day, certainty, evidence: { by: 'rule', id, words, score: null } };
}
