import type { Article } from '../../model/article';
import { contains, type Span } from '../../model/span';

const DAY = 86_400_000;
/** Days told as one time. Times overlap by half, so that what lies less than that apart shares one. */
const LENGTH = 30;
const PAST_MONTH = /^\d{4}-(?:\d{2}$|S[PUMFAWI]+$)/;

/** Characters between an event and the month that it happened in. */
const NEAR = 60;

/** The times in which an event happened: the months that are named beside it, else some weeks about the date of the article; that of all undated ones when it has none. */
export function weeksOf({ date, times }: Pick<Article, 'date' | 'times'>, sentence: Span, at: number): readonly string[] {
  const months = times.flatMap((time) => (contains(sentence, time) && Math.abs(time.start - at) < NEAR && time.value !== null && PAST_MONTH.test(time.value) ? [time.value] : []));
  if (months.length > 0) return months;
  if (date === null) return ['undated'];
  const day = Math.floor(Date.parse(date.from) / DAY);
  return [`a${Math.floor(day / LENGTH)}`, `b${Math.floor((day + LENGTH / 2) / LENGTH)}`];
}
