import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ArticleConnections } from '../../../core/connect/connection';
import type { Told } from '../../../core/timeline/connected';
import { type Entry, entriesOf } from '../../../core/timeline/entries';
import type { TimelineEvent } from '../../../core/timeline/event';
import { eventsOf } from '../../../core/timeline/events-of';
import { type FindLater, laterIn } from '../../../core/timeline/later';
import { connectionsQuery } from '../../data/queries';
import type { ReadArticle } from '../../filters/use-read-articles';
import type { TimelineVoice } from '../../state/timeline-url';

/** What a timeline is drawn from. */
export interface TimelineData {
  readonly told: readonly Told[];
  readonly articles: ReadonlyMap<number, ReadArticle>;
  /** All that the articles tell with a time, in the chosen words. */
  readonly events: readonly TimelineEvent[];
  readonly entries: readonly Entry[];
  readonly findLater: FindLater;
  /** Articles that name no time at all. */
  readonly silent: number;
  /** True when what articles have in common could not be had. */
  readonly unconnected: boolean;
}

/** What the articles read tell of times, with what they have in common. */
export function useTimeline(read: readonly ReadArticle[], voice: TimelineVoice): TimelineData {
  const { known, failed } = useQueries({ queries: read.map(({ card }) => connectionsQuery(card.id)), combine: combined });
  return useMemo(() => {
    const told = read.map(({ card, article }): Told => ({ number: card.number, article, connections: known.get(article.id) ?? null }));
    const all = told.map(eventsOf);
    const events = all.flat().filter((event) => isIn(voice, event));
    return {
      told,
      articles: new Map(read.map((one) => [one.card.number, one])),
      events,
      entries: entriesOf(events, told),
      findLater: laterIn(told),
      silent: all.filter(({ length }) => length === 0).length,
      unconnected: failed,
    };
  }, [read, voice, known, failed]);
}

/** When somebody said a thing is told by the article, what he said of times by him. */
function isIn(voice: TimelineVoice, event: TimelineEvent): boolean {
  return voice === 'all' || (voice === 'said') === (event.voice.kind === 'said');
}

function combined(results: readonly { readonly data: ArticleConnections | null | undefined; readonly isError: boolean }[]) {
  return {
    known: new Map(results.flatMap(({ data }) => (data == null ? [] : [[data.id, data] as const]))),
    failed: results.some(({ isError }) => isError),
  };
}
