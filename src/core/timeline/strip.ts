import { yearOfPeriod } from '../text/timex/period';

/** A period with what is counted in it. */
export interface Counted {
  readonly at: string;
  readonly articles: number;
}

/** A year with its months, or a decade or century, with how many years before it nothing is told of. */
export interface YearColumn extends Counted {
  readonly first: number;
  readonly last: number;
  readonly gap: number;
  readonly months: readonly MonthColumn[];
}

/** A month, with those right before it of the same year of which nothing is told. */
export interface MonthColumn extends Counted {
  readonly untold: readonly string[];
}

/** Counts of periods laid out along time, with the gaps between them. */
export function stripOf(periods: readonly (Counted & { readonly months: readonly Counted[] })[]): readonly YearColumn[] {
  let told = -Infinity;
  return periods.map(({ at, articles, months }) => {
    const [first = 0, last = first] = at.split('-').map(Number);
    const gap = told === -Infinity ? 0 : Math.max(0, first - told - 1);
    told = Math.max(told, last);
    return { at, articles, first, last, gap, months: monthsOf(months) };
  });
}

/** The column that holds a period. */
export function holdsPeriod({ at }: Counted, period: string | null): boolean {
  return period !== null && yearOfPeriod(period) === at;
}

function monthsOf(months: readonly Counted[]): readonly MonthColumn[] {
  return months.map(({ at, articles }, index) => {
    const [month, before] = [monthIn(at), index === 0 ? monthIn(at) - 1 : monthIn(months[index - 1]?.at ?? at)];
    return { at, articles, untold: Array.from({ length: month - before - 1 }, (_, step) => `${yearOfPeriod(at)}-${String(before + 1 + step).padStart(2, '0')}`) };
  });
}

function monthIn(period: string): number {
  return Number(period.slice(5));
}
