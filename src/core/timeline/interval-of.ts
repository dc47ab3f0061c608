import type { Time } from '../model/annotation';
import type { ArticleDate } from '../model/article';
import { fold } from '../text/fold';
import { words } from '../text/words';
import { isoToDay } from '../text/timex/days';
import type { Interval } from '../text/timex/interval';
import { daysNamed } from '../text/timex/value-forms';

/** A beginning, a middle and an end are a third each. */
const THIRD = 1 / 3;
/** What is told as "about" may lie as far off as half of what is named, on either side. */
const ABOUT = 0.5;

/** Days from the day of writing, by the words that say nothing else. */
const DAYS_FROM_WRITING: Readonly<Record<string, number>> = { اليوم: 0, الان: 0, امس: -1, البارحه: -1, غدا: 1 };

/** The days between which a thing told with this time lies; null when the text gives no date. */
export function intervalOf(time: Pick<Time, 'value' | 'mod'>, written: ArticleDate | null, told: string): Interval | null {
  const named = time.value === null ? fromWriting(written, told) : daysNamed(time.value);
  return named === null ? null : modified(named, time.mod);
}

/** «اليوم» in an article of which only the days are known between which it was written. */
function fromWriting(written: ArticleDate | null, told: string): Interval | null {
  const [only, ...more] = words(told);
  const shift = only === undefined || more.length > 0 ? undefined : DAYS_FROM_WRITING[fold(only.text)];
  if (written === null || shift === undefined) return null;
  return { from: isoToDay(written.from) + shift, to: isoToDay(written.to) + shift, grain: 'day' };
}

function modified(named: Interval, mod: Time['mod']): Interval {
  const length = named.to - named.from + 1;
  const third = Math.ceil(length * THIRD);
  switch (mod) {
    case 'START':
      return { ...named, to: named.from + third - 1 };
    case 'MID':
      return { ...named, from: named.from + Math.floor((length - third) / 2), to: named.to - Math.floor((length - third) / 2) };
    case 'END':
      return { ...named, from: named.to - third + 1 };
    case 'APPROX':
      return { ...named, from: named.from - Math.ceil(length * ABOUT), to: named.to + Math.ceil(length * ABOUT) };
    case null:
      return named;
  }
}
