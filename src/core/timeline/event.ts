import type { EntityId } from '../model/entity';
import type { Quotation, Time } from '../model/annotation';
import type { ArticleDate } from '../model/article';
import type { Span } from '../model/span';
import type { Interval } from '../text/timex/interval';

/** In whose words a time is told: the article's own; in what somebody says (`said`); or it is the time at which somebody said it (`saying`). */
export type Voice = { readonly kind: 'own' } | { readonly kind: 'said' | 'saying'; readonly quotation: Quotation };

/** How an article names a time. `since` and `until` open it, `before` and `after` lie outside of what is named. */
export type Relation = 'since' | 'until' | 'before' | 'after';

/** Where the date of a time comes from: the text names its year, or it is counted from the day of writing. */
export type Ground = 'named' | 'counted';

/** A sentence of an article at a time that it tells. */
export interface TimelineEvent {
  /** Unlike any other event of the same articles. */
  readonly key: string;
  /** Number of the article in the order of the corpus. */
  readonly article: number;
  /** Its ordinal among the article's own passages. */
  readonly passage: number;
  readonly block: number;
  readonly sentence: Span;
  readonly time: Time;
  /** The second time of a span of time («بين … و…»); null when there is but one. */
  readonly until: Time | null;
  /** Null where the text gives no date. */
  readonly interval: Interval | null;
  /** Where it stands in a chronology (`periodOf`): that of the time as it is named, whatever «early» or «about» makes of it. */
  readonly period: string | null;
  /** In which it counts: where it stands, and what else it overlaps (`overlappedPeriods`). */
  readonly periods: readonly string[];
  readonly ground: Ground;
  readonly relation: Relation | null;
  readonly voice: Voice;
  /** When it was written. */
  readonly written: ArticleDate | null;
  /** Names in the sentence, in their order. */
  readonly entities: readonly EntityId[];
}
