import { drawQueries } from '../queries/draw-queries';
import type { ArticleOf } from '../corpus/generator';
import { KINDS, type Engine, type EngineReader, type Query, type Traffic, type Wanted } from '../engines/engine';
import { spread } from './spread';
import type { ColdFigures, QueryFigures, Task } from './task';

/** One query in so many is also asked of a reader that was just opened. */
const COLD_EVERY = 3;
const ROUNDS = 2;
const MEGABYTE = 2 ** 20;

const FIRST: Wanted = { results: 1, counts: false };
const TEN: Wanted = { results: 10, counts: false };
const COUNTS: Wanted = { results: 10, counts: true };
const STEPS = [['first', FIRST], ['ten', TEN], ['counts', COUNTS]] as const;

type Taken = Traffic & { readonly ms: number };

/** Asks an index cold and warm. */
export async function measureQueries(engine: Engine, articleOf: ArticleOf, task: Task): Promise<QueryFigures> {
  const queries = drawQueries(articleOf, task.articles, task.queries, task.seed);
  const cold = await askColdly(engine, task.folder, queries.filter((_, at) => at % COLD_EVERY === 0));
  const before = liveMegabytes();
  const reader = await engine.open(task.folder);
  const found: number[] = [];
  for (const query of queries) found.push(await reader.search(query, COUNTS));
  const plain = await timeEach(reader, queries, TEN);
  const counted = await timeEach(reader, queries, COUNTS);
  const figures: QueryFigures = {
    queries: queries.length,
    empty: found.filter((count) => count === 0).length,
    found: spread(found),
    cold,
    warm: { plain: spread(plain.map(({ ms }) => ms)), counts: spread(counted.map(({ ms }) => ms)) },
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, spread(counted.filter((time) => time.kind === kind).map(({ ms }) => ms))])),
    traffic: reader.traffic(),
    megabytes: liveMegabytes() - before,
  };
  await reader.close();
  return figures;
}

/** Every query with a reader of its own: first for one result, then for ten, then for the counts besides. */
async function askColdly(engine: Engine, folder: string, queries: readonly Query[]): Promise<QueryFigures['cold']> {
  const taken: Readonly<Record<keyof QueryFigures['cold'], Taken[]>> = { first: [], ten: [], counts: [] };
  for (const query of queries) {
    const began = performance.now();
    const reader = await engine.open(folder);
    for (const [name, wanted] of STEPS) {
      await reader.search(query, wanted);
      taken[name].push({ ms: performance.now() - began, ...reader.traffic() });
    }
    await reader.close();
  }
  return { first: coldFigures(taken.first), ten: coldFigures(taken.ten), counts: coldFigures(taken.counts) };
}

function coldFigures(taken: readonly Taken[]): ColdFigures {
  return { bytes: spread(taken.map(({ bytes }) => bytes)), requests: spread(taken.map(({ requests }) => requests)), ms: spread(taken.map(({ ms }) => ms)) };
}

/** The best of some rounds for each query, the rounds apart, so that none is asked twice in a row. */
async function timeEach(reader: EngineReader, queries: readonly Query[], wanted: Wanted): Promise<readonly { readonly kind: string; readonly ms: number }[]> {
  const best = queries.map(({ kind }) => ({ kind, ms: Infinity }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, query] of queries.entries()) {
      const began = performance.now();
      await reader.search(query, wanted);
      const time = best[at];
      if (time !== undefined) time.ms = Math.min(time.ms, performance.now() - began);
    }
  }
  return best;
}

function liveMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers, external } = process.memoryUsage();
  return (heapUsed + Math.max(arrayBuffers, external)) / MEGABYTE;
}
