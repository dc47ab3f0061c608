import type { Article } from '../../model/article';
import { contains, type Span } from '../../model/span';

const DAY = 86_400_000;
const HALF = 0x10000;
const LAST = HALF - 1;
const DATED = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d|-[^\d])/;

/** The first and the last day that a sentence names, as one number, see `daysApart`; 0 when it names none. */
export function sentenceDays({ times }: Pick<Article, 'times'>, sentence: Span): number {
  const named = times.filter((time) => contains(sentence, time)).flatMap(({ value }) => daysOf(value ?? ''));
  if (named.length === 0) return 0;
  return Math.min(...named.map(([from]) => from)) * HALF + Math.max(...named.map(([, to]) => to));
}

/** True when two such numbers have no day in common. */
export function daysApart(a: number, b: number): boolean {
  return a !== 0 && b !== 0 && (Math.floor(a / HALF) > b % HALF || Math.floor(b / HALF) > a % HALF);
}

/** The days of a date, a month or a year, since 1970. */
function daysOf(value: string): readonly (readonly [number, number])[] {
  const [, year, month, day] = DATED.exec(value) ?? [];
  if (year === undefined) return [];
  const from = Date.UTC(Number(year), month === undefined ? 0 : Number(month) - 1, day === undefined ? 1 : Number(day));
  const to = day !== undefined ? from : month !== undefined ? Date.UTC(Number(year), Number(month), 0) : Date.UTC(Number(year), 11, 31);
  return [[inRange(from), inRange(to)]];
}

function inRange(time: number): number {
  return Math.min(LAST, Math.max(1, Math.floor(time / DAY)));
}
