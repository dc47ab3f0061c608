import type { Article } from '../model/article';
import { eventsOf } from './events-of';

/** The periods that an article tells of, each once, in order: months, years of what is known to no month, decades and centuries. What lasts stands in several. */
export function toldPeriods(article: Article): readonly string[] {
  const periods = eventsOf({ number: 0, article }).flatMap((event) => event.periods);
  return [...new Set(periods)].sort();
}
