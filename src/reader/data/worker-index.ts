import { wrap, type Remote } from 'comlink';
import type { StopSignal } from '../../core/search/corpus-source';
import type { CorpusWorker } from '../../worker/corpus-worker';
import type { IndexSource } from '../../worker/index-source';
import type { OpenedIndex } from '../../worker/opened-index';
import type { StoppableSource } from '../../worker/stoppable';
import { keepCorpusErrors } from './keep-corpus-errors';

let started: Promise<Remote<CorpusWorker> | null> | null = null;
let questions = 0;

/** The search index of the build that this head file names, in a worker; null where none can start. */
export async function workerIndex(base: string, head: string): Promise<OpenedIndex | null> {
  started ??= startWorker();
  const worker = await started;
  if (worker === null) return null;
  const index = await worker.open(base, head);
  return { compiled: stoppedBySignal(index.compiled), corrected: stoppedBySignal(index.corrected), correct: (patch) => index.correct(patch), records: (ids) => index.records(ids) };
}

/** Null when the platform knows no workers of this kind, or its script does not come. */
async function startWorker(): Promise<Remote<CorpusWorker> | null> {
  if (typeof Worker === 'undefined') return null;
  keepCorpusErrors();
  const worker = new Worker(new URL('../../worker/corpus-worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<CorpusWorker>(worker);
  const failed = new Promise<null>((resolve) => worker.addEventListener('error', () => resolve(null), { once: true }));
  return (await Promise.race([remote.isHere(), failed])) === null ? null : remote;
}

function stoppedBySignal(remote: Remote<StoppableSource>): IndexSource {
  const stoppable = async <T>(signal: StopSignal | undefined, ask: (question: number) => Promise<T>): Promise<T> => {
    const question = (questions += 1);
    signal?.addEventListener('abort', () => void remote.stop(question));
    return ask(question);
  };
  return {
    search: (request, signal) => stoppable(signal, (question) => remote.search(question, request)),
    facets: (filter, options, signal) => stoppable(signal, (question) => remote.facets(question, filter, options)),
    periods: (...asked) => remote.periods(...asked),
    together: (...asked) => remote.together(...asked),
    naming: (...asked) => remote.naming(...asked),
    values: (...asked) => remote.values(...asked),
    suggest: (...asked) => remote.suggest(...asked),
    marker: (...asked) => remote.marker(...asked),
    similar: (...asked) => remote.similar(...asked),
    cards: (...asked) => remote.cards(...asked),
    previews: (...asked) => remote.previews(...asked),
    find: (...asked) => remote.find(...asked),
    entity: (...asked) => remote.entity(...asked),
    entitiesAt: (...asked) => remote.entitiesAt(...asked),
    parts: (...asked) => remote.parts(...asked),
    articlesOf: (...asked) => remote.articlesOf(...asked),
    neighbours: (...asked) => remote.neighbours(...asked),
    findEntities: (...asked) => remote.findEntities(...asked),
  };
}
