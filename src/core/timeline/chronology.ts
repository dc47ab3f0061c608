import { put } from '../corpus/lists';
import { GRAINS, type Interval } from '../text/timex/interval';
import { yearOfPeriod } from '../text/timex/period';

/** Longer than this without anything is said, in days. */
const GAP = 45;

/** What is told of the same days. */
export interface Moment<T> {
  readonly interval: Interval;
  /** Where it stands (`periodOf`). */
  readonly period: string;
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

type Dated = Pick<Moment<unknown>, 'interval' | 'period'>;

/** Items in order of their days, by year, month and day; what is longer comes before what lies in it. */
export function layOut<T extends Dated>(items: readonly T[]): readonly YearPart<T>[] {
  const moments = momentsOf(items);
  let told = -Infinity;
  return grouped(moments, ({ period }) => yearOfPeriod(period)).map(({ key, members }) => {
    const stretches = grouped(members, monthKey).map(({ key: month, members: [...within] }) => {
      const from = within[0]?.interval.from ?? told;
      const gap = from - told > GAP && told !== -Infinity ? from - told - 1 : null;
      told = Math.max(told, ...within.map(({ interval }) => interval.to));
      return { month: month.length === 7 ? month : null, moments: within, gap };
    });
    const [first = 0, last = first] = key.split('-').map(Number);
    return { key, first, last, stretches, count: members.reduce((sum, moment) => sum + moment.items.length, 0) };
  });
}

/** The first so many items, with the years and months in which they lie. */
export function firstItems<T>(parts: readonly YearPart<T>[], most: number): readonly YearPart<T>[] {
  let left = most;
  const some = <One>(things: readonly One[], take: (thing: One) => One): readonly One[] => things.flatMap((thing) => (left > 0 ? [take(thing)] : []));
  const moment = (one: Moment<T>): Moment<T> => {
    const items = one.items.slice(0, left);
    left -= items.length;
    return { ...one, items };
  };
  return some(parts, (part) => ({ ...part, stretches: some(part.stretches, (stretch) => ({ ...stretch, moments: some(stretch.moments, moment) })) }));
}

function momentsOf<T extends Dated>(items: readonly T[]): readonly Moment<T>[] {
  const same = grouped(items, ({ period, interval: { from, to, grain } }) => `${period} ${from} ${to} ${grain}`);
  return same.flatMap(({ members }) => (members[0] === undefined ? [] : [{ interval: members[0].interval, period: members[0].period, items: members }])).sort(wideFirst);
}

/** By year, what is longer than a year before it; in it by first day. */
function wideFirst(a: Dated, b: Dated): number {
  const [one, other] = [a.interval, b.interval];
  return Number(a.period.slice(0, 4)) - Number(b.period.slice(0, 4)) || Number(isWide(b)) - Number(isWide(a)) || one.from - other.from || other.to - one.to;
}

function isWide({ interval: { grain } }: Dated): boolean {
  return GRAINS.indexOf(grain) > GRAINS.indexOf('year');
}

/** Longer things have a key of their own each, so that they stand alone. */
function monthKey({ interval: { from, to, grain }, period }: Dated): string {
  return GRAINS.indexOf(grain) > GRAINS.indexOf('month') ? `${from} ${to}` : period;
}

/** Neighbours of one key together; what comes again later joins the first. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly { readonly key: string; readonly members: readonly T[] }[] {
  const found = new Map<string, T[]>();
  for (const item of items) put(found, keyOf(item), item);
  return [...found].map(([key, members]) => ({ key, members }));
}
