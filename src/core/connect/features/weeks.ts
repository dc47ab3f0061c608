import type { Article } from '../../model/article';
import { contains, type Span } from '../../model/span';

const DAY = 86_400_000;
/** Days told as one time. Times overlap by half, so that what lies less than that apart shares one. */
const LENGTH = 30;
const MONTH = /^\d{4}-(?:\d{2}(?=$|-)|S[PUMFAWI]+$)/;

/** Characters between an event and the month that it happened in. */
const NEAR = 60;
/** Characters within which a sentence begins. */
const FIRST = 8;

/** The times in which an event happened: the earlier months that are named beside it, else some weeks about the date of the article; that of all undated ones when it has none. */
export function weeksOf({ date, times }: Pick<Article, 'date' | 'times'>, sentence: Span, at: number): readonly string[] {
  const months = besides(times.filter((time) => contains(sentence, time)), sentence.start, at)
    .flatMap(({ value }) => MONTH.exec(value ?? '')?.[0] ?? [])
    .filter((month) => date === null || !date.from.startsWith(month));
  if (months.length > 0) return months;
  if (date === null) return ['undated'];
  const day = Math.floor(Date.parse(date.from) / DAY);
  return [`a${Math.floor(day / LENGTH)}`, `b${Math.floor((day + LENGTH / 2) / LENGTH)}`];
}

/** The nearest time, or the one that a sentence begins with: «وفي السادس من أغسطس …». */
function besides<T extends Span>(times: readonly T[], from: number, at: number): readonly T[] {
  const nearest = times.filter(({ start }) => Math.abs(start - at) < NEAR).sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  return [...nearest, ...times.filter(({ start }) => start - from < FIRST)].slice(0, 1);
}
