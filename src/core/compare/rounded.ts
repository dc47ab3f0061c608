import type { Quantity } from '../text/numbers';
import { toLatinDigits } from '../text/digits';
import { fold } from '../text/fold';
import { words } from '../text/words';
import { ABOUT, AT_LEAST, AT_MOST } from './rounding-words';

/** Without a word for it, fewer noughts than these do not say that a number is rounded: 30 prisoners are not 32. */
const ROUND = 100;
/** Beyond so many times a number, «أكثر من» would not be said of it. */
const MOST_TIMES = 1.5;
/** Words before a number that may say how exact it is. */
const BEFORE = 3;

/** True when a number may be another one rounded: half of its last place off at most, with a word for it or two noughts; or «أكثر من» one that is not much less. */
export function isRounded(text: string, rounded: Quantity, { value }: Quantity): boolean {
  if (rounded.value === value || rounded.value === 0) return false;
  const before = wordsBefore(text, rounded);
  const says = (table: readonly string[]): boolean => table.some((phrase) => before.endsWith(` ${phrase}`));
  if (says(AT_LEAST)) return value > rounded.value && value <= rounded.value * MOST_TIMES;
  if (says(AT_MOST)) return value < rounded.value && value >= rounded.value / MOST_TIMES;
  const place = lastPlace(rounded.value);
  return (place >= ROUND || says(ABOUT)) && Math.abs(value - rounded.value) <= place / 2;
}

/** What the last digit that is no nought counts: 1400 counts hundreds. */
function lastPlace(value: number): number {
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return place;
}

function wordsBefore(text: string, { start }: Quantity): string {
  const near = words(text, { start: Math.max(0, start - 60), end: start }).slice(-BEFORE);
  return ` ${near.map((word) => fold(toLatinDigits(word.text))).join(' ')}`;
}
