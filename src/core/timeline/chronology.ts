import { yearOf } from '../text/timex/days';
import { put } from './lists';
import { GRAINS, type Grain, type Interval } from '../text/timex/interval';
import { periodOf, yearOfPeriod } from '../text/timex/period';

/** Longer than this without anything is said, in days. */
const GAP = 45;

/** What is told of the same days. */
export interface Moment<T> {
  readonly interval: Interval;
  readonly items: readonly T[];
}

/** A month with its days and weeks, or something longer than a month that stands by itself. `gap` is the number of days before it of which nothing is told, null where few or none. */
export interface Stretch<T> {
  /** `2025-03`; null for what is longer. */
  readonly month: string | null;
  readonly moments: readonly Moment<T>[];
  readonly gap: number | null;
}

/** A year, or the decade or century that something lies in. */
export interface YearPart<T> {
  /** `2025`, `1990-1999`. */
  readonly key: string;
  readonly first: number;
  readonly last: number;
  readonly stretches: readonly Stretch<T>[];
  readonly count: number;
}

type Dated = { readonly interval: Interval };

/** Items in order of their days, by year, month and day; what is longer comes before what lies in it. */
export function layOut<T extends Dated>(items: readonly T[]): readonly YearPart<T>[] {
  const moments = momentsOf(items);
  let told = -Infinity;
  return grouped(moments, ({ interval }) => yearOfPeriod(periodOf(interval))).map(({ key, members }) => {
    const stretches = grouped(members, ({ interval }) => monthKey(interval)).map(({ key: month, members: [...within] }) => {
      const from = within[0]?.interval.from ?? told;
      const gap = from - told > GAP && told !== -Infinity ? from - told - 1 : null;
      told = Math.max(told, ...within.map(({ interval }) => interval.to));
      return { month: month.length === 7 ? month : null, moments: within, gap };
    });
    const [first = 0, last = first] = key.split('-').map(Number);
    return { key, first, last, stretches, count: members.reduce((sum, moment) => sum + moment.items.length, 0) };
  });
}

function momentsOf<T extends Dated>(items: readonly T[]): readonly Moment<T>[] {
  const same = grouped(items, ({ interval: { from, to, grain } }) => `${from} ${to} ${grain}`);
  return same.flatMap(({ members }) => (members[0] === undefined ? [] : [{ interval: members[0].interval, items: members }])).sort((a, b) => wideFirst(a.interval, b.interval));
}

/** By year, what is longer than a year before it; in it by first day. */
function wideFirst(a: Interval, b: Interval): number {
  return yearOf(a.from) - yearOf(b.from) || Number(isWide(b.grain)) - Number(isWide(a.grain)) || a.from - b.from || b.to - a.to;
}

function isWide(grain: Grain): boolean {
  return GRAINS.indexOf(grain) > GRAINS.indexOf('year');
}

/** Longer things have a key of their own each, so that they stand alone. */
function monthKey(interval: Interval): string {
  return GRAINS.indexOf(interval.grain) > GRAINS.indexOf('month') ? `${interval.from} ${interval.to}` : periodOf(interval);
}

/** Neighbours of one key together; what comes again later joins the first. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly { readonly key: string; readonly members: readonly T[] }[] {
  const found = new Map<string, T[]>();
  for (const item of items) put(found, keyOf(item), item);
  return [...found].map(([key, members]) => ({ key, members }));
}
