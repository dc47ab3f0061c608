import type { TFunction } from 'i18next';
import type { Time } from '../../../core/model/annotation';
import { dayToIso, monthOf, yearOf } from '../../../core/text/timex/days';
import { daysNamed } from '../../../core/text/timex/value-forms';
import type { TimelineEvent } from '../../../core/timeline/event';
import type { Interval } from '../../../core/text/timex/interval';
import { yearsText } from '../../filters/period-text';
import type { Formats } from '../../i18n/formats';

type T = TFunction<'timeline'>;

/** A season, quarter, half or third in a TIMEX3 value. */
const PART = /-(SP|SU|FA|WI|([QHT])(\d))$/;

type Told = Pick<TimelineEvent, 'interval' | 'time' | 'until'>;

/** When something is told to have happened; `under` a heading that says its year, or alone. */
export function whenText({ interval, time, until }: Told, under: 'year' | 'nothing', formats: Formats, t: T): string {
  if (interval === null) return t('undated.title');
  if (until !== null) return t('when.spanning', { from: edge(interval.from, interval, formats), to: edge(interval.to, interval, formats) });
  // «early 2024» is said of 2024, however little of it is meant.
  const when = bare(time.mod === null ? interval : (daysNamed(time.value ?? '') ?? interval), time, under, formats, t);
  if (time.mod !== null) return t(`when.${time.mod}`, { when });
  return under === 'year' && (interval.grain === 'month' || interval.grain === 'year') ? t(`when.${interval.grain}`, { when }) : when;
}

/** The days between which it lies, where that is not clear from {@link whenText}; null where it is. */
export function betweenText({ interval, time, until }: Told, formats: Formats, t: T): string | null {
  if (interval === null || until !== null || (time.mod === null && interval.grain !== 'season')) return null;
  return t('when.between', { days: daysText(interval, formats) });
}

/** The first and the last day. */
export function daysText({ from, to }: Pick<Interval, 'from' | 'to'>, formats: Formats): string {
  return formats.dayRange(dayToIso(from), dayToIso(to));
}

function bare(interval: Interval, time: Time, under: 'year' | 'nothing', formats: Formats, t: T): string {
  const { from, to, grain } = interval;
  if (grain === 'day') return from !== to ? daysText(interval, formats) : under === 'year' ? formats.dayOfYear(dayToIso(from)) : formats.day(dayToIso(from));
  if (grain === 'week') return t('when.week', { when: daysText(interval, formats) });
  if (grain === 'month') return under === 'year' ? formats.monthOfYear(monthOf(from)) : formats.month(monthOf(from));
  if (grain === 'season') return part(time.value ?? '', interval, formats, t);
  return yearsText(yearOf(from), yearOf(to), formats);
}

function part(value: string, interval: Interval, formats: Formats, t: T): string {
  const [, season, letter, n] = PART.exec(value) ?? [];
  const year = formats.year(Number(value.slice(0, 4)));
  if (letter === 'Q' || letter === 'H' || letter === 'T') return t(`when.${letter}`, { n: formats.number(Number(n)), year });
  return season === 'SP' || season === 'SU' || season === 'FA' || season === 'WI' ? t(`when.${season}`, { year }) : daysText(interval, formats);
}

function edge(day: number, { grain }: Interval, formats: Formats): string {
  if (grain === 'day' || grain === 'week') return formats.day(dayToIso(day));
  return grain === 'month' ? formats.month(monthOf(day)) : formats.year(yearOf(day));
}
