import type { Time } from '../../model/annotation';
import type { ArticleDate } from '../../model/article';
import type { Block } from '../../model/block';
import type { Draft } from '../draft';
import { toDayNumber } from './calendar';
import type { Found } from './expression';
import { findExpressions } from './find-expressions';
import type { Anchor } from './resolve';
import { resolve } from './resolve';

/** Values that «اليوم ذاته» and «العام نفسه» can count from. */
const ANCHOR = /^\d{4}(?:-\d{2}){0,2}(?:T|$)/;

/** Calendar expressions of all blocks but boilerplate, in order, resolved against the article's date. Durations («30 يوما») are none. */
export function findTimes(draft: Draft, date: ArticleDate | null): readonly Time[] {
  const days = date === null ? null : { from: toDayNumber(date.from), to: toDayNumber(date.to) };
  let anchor: Anchor = null;
  return draft.blocks
    .filter((block) => block.kind !== 'boilerplate')
    .flatMap((block) =>
      findExpressions(draft.text, block).map(({ found, start }) => {
        const value = valueOn(found, days, anchor);
        if (value !== null && ANCHOR.test(value)) anchor = value.slice(0, 10);
        return toTime(draft.text, block, start, found, value);
      }),
    );
}

/** A day that is only known to lie in an interval gives a value when both of its ends give the same. */
function valueOn(found: Found, days: { readonly from: number; readonly to: number } | null, anchor: Anchor): string | null {
  if (days === null) return resolve(found, null, anchor);
  const value = resolve(found, days.to, anchor);
  return days.from === days.to || resolve(found, days.from, anchor) === value ? value : null;
}

function toTime(text: string, block: Block, start: number, found: Found, value: string | null): Time {
  return { start, end: found.end, block: block.index, value, mod: found.mod, evidence: { by: 'rule', id: found.rule, words: text.slice(start, found.end), score: null } };
}
