import type { SearchRequest, SearchAnswer, FacetAnswer, FacetOptions } from '../core/search/corpus-source';
import type { Filter } from '../core/search/filter';
import type { IndexSource } from './index-source';

/** An index whose questions are stopped by their number, since a signal cannot be sent to a thread. */
export interface StoppableSource extends Omit<IndexSource, 'search' | 'facets'> {
  readonly search: (question: number, request: SearchRequest) => Promise<SearchAnswer>;
  readonly facets: (question: number, filter: Filter, options: FacetOptions) => Promise<FacetAnswer>;
  /** The question is no longer of interest. It rejects when it next waits; nothing happens when it was answered. */
  readonly stop: (question: number) => void;
}

/** Gives questions numbers by which they are stopped. */
export function stoppable(source: IndexSource): StoppableSource {
  const running = new Map<number, AbortController>();
  const run = async <T>(question: number, ask: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const controller = new AbortController();
    running.set(question, controller);
    try {
      return await ask(controller.signal);
    } finally {
      running.delete(question);
    }
  };
  return {
    ...source,
    search: (question, request) => run(question, (signal) => source.search(request, signal)),
    facets: (question, filter, options) => run(question, (signal) => source.facets(filter, options, signal)),
    stop: (question) => running.get(question)?.abort(),
  };
}
