import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { articleMaker } from '../corpus/generator';
import type { Material } from '../corpus/material';
import type { Run } from '../run-engine';
import { buildSite, sourcesOf } from './built-site';
import { greater, type BrowserFigures, type Round } from './figures';
import { handsOn } from './hands';
import { longTasksOf } from './long-tasks';
import { onPage, type Site } from './on-page';
import { traced } from './trace';
import { typedWords } from './typed-words';
import { ROW, useReader, type Step, type Words } from './use-reader';
import { takenSince, type Taken } from './watch-page';
import { EMPTY_HEAP, followWorkers, type Heap, type Workers } from './worker-heap';

/** How many times slower the main thread is made. */
const SLOWER = 4;
const ROUNDS = 2;
const HEAP_EVERY = 250;

/** Uses the built reader over an index of so many made articles. */
export async function measureBrowser(articles: number, { scratch, material, seed }: Run): Promise<BrowserFigures> {
  const reader = join(scratch, 'site');
  buildSite(reader);
  const articleOf = articleMaker(JSON.parse(await readFile(material, 'utf8')) as Material, { count: articles, seed });
  return measureSite({ reader, corpus: join(scratch, `isnad-${articles}`), articleOf }, articles, typedWords(articleOf, articles, ROUNDS, seed));
}

/** Uses a reader with all words, and once more with the first: what it took. */
export async function measureSite(site: Site, articles: number, words: readonly Words[]): Promise<BrowserFigures> {
  const before = loadavg()[0] ?? 0;
  const measured = await onPage(site, SLOWER, async (page, devtools, address) => {
    const workers = await followWorkers(devtools);
    await open(page, devtools, address);
    const workerSlower = await workers.slower(SLOWER);
    const held = watchHeld(workers);
    const rounds: Round[] = [];
    for (const [at, one] of [...words, ...words.slice(0, 1)].entries()) rounds.push({ words: one, again: at === words.length, steps: await goThrough(page, devtools, one, held.afterStep) });
    return { workerSlower, rounds, workers: await held.most() };
  });
  const isLong = measured.rounds.some(({ steps }) => Object.values(steps).some(({ longTasks }) => longTasks.length > 0));
  const causes = isLong && words[0] !== undefined ? await causesOf(site, words[0]) : [];
  return { articles, slower: SLOWER, ...measured, causes, load: [before, loadavg()[0] ?? 0] };
}

/** Goes through all steps under the eyes of the browser's own tracing. */
async function causesOf(site: Site, words: Words): Promise<BrowserFigures['causes']> {
  const trace = await onPage(site, SLOWER, async (page, devtools, address) => {
    await open(page, devtools, address);
    return traced(devtools, async () => void (await goThrough(page, devtools, words, (step) => page.evaluate((name) => void performance.mark(`step:${name}`), step))));
  });
  return longTasksOf(trace, sourcesOf(site.reader));
}

/** A page that was opened and has come to rest; what that took does not count. */
async function open(page: Page, devtools: CDPSession, address: string): Promise<void> {
  await page.goto(address);
  await handsOn(page, devtools).rest(ROW);
}

async function goThrough(page: Page, devtools: CDPSession, words: Words, between: (next: Step) => Promise<void>): Promise<Round['steps']> {
  const steps: Partial<Record<Step, Taken>> = {};
  await useReader(page, handsOn(page, devtools), words, async (name, act) => {
    await between(name);
    await takenSince(page);
    await act();
    steps[name] = await takenSince(page);
  });
  return steps;
}

/** Looks at the workers now and then, and between steps at what they still reach. */
function watchHeld(workers: Workers): { readonly afterStep: () => Promise<void>; readonly most: () => Promise<BrowserFigures['workers']> } {
  let [live, peak]: [Heap, Heap] = [EMPTY_HEAP, EMPTY_HEAP];
  const look = async (): Promise<void> => {
    peak = greater(peak, await workers.heap());
  };
  const timer = setInterval(() => void look().catch(() => undefined), HEAP_EVERY);
  const afterStep = async (): Promise<void> => {
    await look();
    await workers.collect();
    live = greater(live, await workers.heap());
  };
  return {
    afterStep,
    most: async () => {
      clearInterval(timer);
      await afterStep();
      return { live, peak };
    },
  };
}
