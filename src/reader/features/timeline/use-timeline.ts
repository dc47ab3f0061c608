import { useMemo } from 'react';
import type { Told } from '../../../core/timeline/connected';
import { type Entry, entriesOf } from '../../../core/timeline/entries';
import type { TimelineEvent } from '../../../core/timeline/event';
import { eventsOf } from '../../../core/timeline/events-of';
import { type FindLater, laterIn } from '../../../core/timeline/later';
import { eventsIn } from '../../../core/timeline/period';
import type { ConnectedArticles } from '../../filters/use-connected-articles';
import type { ReadArticle } from '../../filters/use-read-articles';
import { chosenAt, type TimelineState, type TimelineVoice } from '../../state/timeline-url';

/** What a timeline is drawn from. */
export interface TimelineData {
  readonly told: readonly Told[];
  readonly articles: ReadonlyMap<number, ReadArticle>;
  /** All that the articles tell with a time, of the chosen time and in the chosen words. */
  readonly events: readonly TimelineEvent[];
  readonly entries: readonly Entry[];
  readonly findLater: FindLater;
  /** Articles that tell nothing of it in these words. */
  readonly silent: number;
  /** True when what articles have in common could not be had. */
  readonly unconnected: boolean;
}

/** What the articles read tell of times, with what they have in common. */
export function useTimeline({ articles: read, connections, unconnected }: ConnectedArticles, state: TimelineState): TimelineData {
  const { voice, order } = state;
  const period = order === 'happened' ? chosenAt(state) : null;
  return useMemo(() => {
    const told = read.map(({ card, article }): Told => ({ number: card.number, article, connections: connections.get(article.id) ?? null }));
    const all = told.map((one) => eventsIn(eventsOf(one), period).filter((event) => isIn(voice, event)));
    const events = all.flat();
    return {
      told,
      articles: new Map(read.map((one) => [one.card.number, one])),
      events,
      entries: entriesOf(events, told),
      findLater: laterIn(told),
      silent: all.filter(({ length }) => length === 0).length,
      unconnected: unconnected > 0,
    };
  }, [read, voice, period, connections, unconnected]);
}

/** When somebody said a thing is told by the article, what he said of times by him. */
function isIn(voice: TimelineVoice, event: TimelineEvent): boolean {
  return voice === 'all' || (voice === 'said') === (event.voice.kind === 'said');
}
