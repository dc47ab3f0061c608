import type { ArticleDate } from '../model/article';
import { isoToDay } from '../text/timex/days';
import { type Days, meets } from '../text/timex/interval';

/** Longer than this before the day of writing is no longer news but what stands behind it, in days. */
const BACKGROUND = 60;

/** The days between which an article was written. */
export function writingOf(date: ArticleDate): Days {
  return { from: isoToDay(date.from), to: isoToDay(date.to) };
}

/**
 * How long after a thing it was written of, in days, at least and at most: `after` later, `ahead` before it, `within` in the time that is told.
 * `background` when it lies well before.
 */
export interface Lag {
  readonly kind: 'ahead' | 'within' | 'after' | 'background';
  readonly least: number;
  readonly most: number;
}

/** How long after it happened a thing was written of; null when either is not known. */
export function lagOf(interval: Days | null, date: ArticleDate | null): Lag | null {
  if (interval === null || date === null) return null;
  const written = writingOf(date);
  if (meets(interval, written)) return { kind: 'within', least: 0, most: 0 };
  if (interval.from > written.to) return { kind: 'ahead', least: interval.from - written.to, most: interval.to - written.from };
  const least = written.from - interval.to;
  return { kind: least > BACKGROUND ? 'background' : 'after', least, most: written.to - interval.from };
}
