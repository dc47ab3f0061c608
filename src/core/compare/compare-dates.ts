import type { Time } from '../model/annotation';
import { holds, type Interval } from '../text/timex/interval';
import { daysNamed } from '../text/timex/value-forms';
import { marksOf, said, type Difference, type Finding } from './difference';
import { inside, sameMatter, type Told } from './told';

interface Dated {
  readonly time: Time;
  readonly days: Interval;
}

/** Dates of one matter that cannot be the same day, and those of which one is said more exactly. What names no day is passed over. */
export function compareDates(a: Told, b: Told): Finding {
  const [inA, inB] = [datesOf(a), datesOf(b)];
  const leftA = inA.filter((one) => !inB.some((other) => agree(one.days, other.days)));
  const leftB = inB.filter((other) => !inA.some((one) => agree(one.days, other.days)));
  const pairs = leftA.flatMap((one) => leftB.filter((other) => isDay(one) === isDay(other) && sameMatter(a, one.time, b, other.time)).map((other) => [one, other] as const));
  const differs: readonly Difference[] = pairs.length === 0 ? [] : [{ aspect: 'date', of: null, a: unique(pairs.map(([one]) => one)), b: unique(pairs.map(([, other]) => other)) }];
  return {
    differences: [...differs, ...exactness(a, b, inA, inB)],
    a: [...marksOf(times(leftA), 'only'), ...marksOf(times(inA.filter((one) => !leftA.includes(one))), 'shared')],
    b: [...marksOf(times(leftB), 'only'), ...marksOf(times(inB.filter((one) => !leftB.includes(one))), 'shared')],
  };
}

/** «في أغسطس» beside «في السادس من أغسطس»; dates that have their equal on the other side are not asked. */
function exactness(a: Told, b: Told, inA: readonly Dated[], inB: readonly Dated[]): readonly Difference[] {
  const alone = (one: Dated, others: readonly Dated[]): boolean => !others.some((other) => one.days.from === other.days.from && one.days.to === other.days.to);
  const [openA, openB] = [inA.filter((one) => alone(one, inB)), inB.filter((other) => alone(other, inA))];
  const pairs = openA.flatMap((one) => openB.filter((other) => agree(one.days, other.days) && sameMatter(a, one.time, b, other.time)).map((other) => [one, other] as const));
  return pairs.length === 0 ? [] : [{ aspect: 'exactness', of: null, a: unique(pairs.map(([one]) => one)), b: unique(pairs.map(([, other]) => other)) }];
}

/** Read once, however many it is compared with. */
const read = new WeakMap<Told, readonly Dated[]>();

function datesOf(told: Told): readonly Dated[] {
  const known = read.get(told);
  if (known !== undefined) return known;
  const found = inside(told, told.article.times).flatMap((time) => {
    const days = time.value === null ? null : daysNamed(time.value);
    return days === null ? [] : [{ time, days }];
  });
  read.set(told, found);
  return found;
}

/** «السبت» answers «الأحد», and not «الصيف الماضي». */
function isDay({ days }: Dated): boolean {
  return days.grain === 'day';
}

/** True when one of the two lies wholly in the other: they may mean the same, one of them less exactly. */
function agree(one: Interval, other: Interval): boolean {
  return holds(one, other) || holds(other, one);
}

function times(dated: readonly Dated[]): readonly Time[] {
  return dated.map(({ time }) => time);
}

function unique(dated: readonly Dated[]): Difference['a'] {
  return [...new Set(times(dated))].map(said);
}
