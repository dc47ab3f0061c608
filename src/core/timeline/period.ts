import { isWithin } from '../text/timex/period';
import type { TimelineEvent } from './event';

/** What is told of a month, year or decade; all, also what is told without a date, when it is null. */
export function eventsIn(events: readonly TimelineEvent[], at: string | null): readonly TimelineEvent[] {
  return at === null ? events : events.filter(({ periods }) => periods.some((period) => isWithin(period, at)));
}
