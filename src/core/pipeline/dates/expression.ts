import type { Time } from '../../model/annotation';
import type { Unit } from '../../lexicon/time-words';

/** Where a date without its year is looked for: at or before the document's day, at or after it, in its own year; `near` leaves it to the text around. */
export type Direction = 'near' | 'past' | 'future' | 'this';

export type YearReference = { readonly kind: 'absolute'; readonly year: number } | { readonly kind: 'shift'; readonly by: number } | { readonly kind: 'nearest'; readonly direction: Direction };

/** What an expression says, before it is known on which day the text was written. */
export type When =
  /** Already a TIMEX3 value (a century, an open reference); null for calendars that are not converted. */
  | { readonly kind: 'fixed'; readonly value: string | null }
  /** A year with what is known inside it: month and day, or a season, quarter or half. */
  | { readonly kind: 'year'; readonly year: YearReference; readonly month: number | null; readonly day: number | null; readonly within: string | null }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly direction: Direction }
  | { readonly kind: 'shift'; readonly unit: Unit | 'weekend'; readonly by: number }
  /** «12 من الشهر الجاري». */
  | { readonly kind: 'day-of-month'; readonly day: number; readonly by: number }
  /** «اليوم ذاته»: counted from the day, month or year last spoken of. */
  | { readonly kind: 'anchored'; readonly unit: Unit; readonly by: number };

/** A calendar expression found by a rule. */
export interface Found {
  /** Index of the word after it. */
  readonly next: number;
  /** Offset after its last character. */
  readonly end: number;
  readonly when: When;
  readonly mod: Time['mod'];
  /** `TNI` and its like; empty when no part of the day is named. */
  readonly part: string;
  readonly rule: string;
}

/** A stretch of words with the meaning a reader function gave it. */
export interface Reading<T> {
  readonly next: number;
  readonly end: number;
  readonly value: T;
}
