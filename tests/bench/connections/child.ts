/** One run in a process of its own: `make` makes articles for another, `connect` connects them, `naive` compares all with all. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { openConnections } from '../../../src/build/connect/connection-files';
import { connectionFileSchema } from '../../../src/core/connect/connection-file';
import { readConnections } from '../../../src/core/connect/read-connections';
import { COPY_WORDS } from '../../../src/core/connect/thresholds';
import { ownPassages } from '../../../src/core/corpus/passage-blocks';
import type { Article } from '../../../src/core/model/article';
import { words } from '../../../src/core/text/words';
import { articleMaker } from '../search/corpus/generator';
import { madeElsewhere } from '../search/corpus/made-elsewhere';
import type { Material } from '../search/corpus/material';
import type { Task } from '../search/measure/task';
import { countFound, noFigures, type FoundFigures } from './found';
import { naiveCopies } from './naive';
import { planted, type PlantedCorpus } from './plant';

/** What the measured process answers. */
export interface RunFigures {
  readonly seconds: number;
  /** Of the processor: what a busy machine does not change. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  /** Bytes of all files together, and of some as a host sends them, an article. */
  readonly bytes: number;
  readonly brotliBytes: number;
  /** Null for the peer, of which only its pairs are known. */
  readonly found: FoundFigures | null;
  readonly pairs: number;
}

const MB = 1e6;
const AT_A_TIME = 8;
/** Of so many articles one is pressed, to know how many bytes a host sends. */
const SAMPLE = 251;

process.once('message', (task: Task) => void (task.part === 'make' ? serve(task) : answer(task)));

async function corpusOf({ material, articles, seed }: Task): Promise<PlantedCorpus> {
  const read = JSON.parse(await readFile(material, 'utf8')) as Material;
  return planted(articleMaker(read, { count: articles, seed }), read.words, seed);
}

function serve(task: Task): void {
  const corpus = corpusOf(task);
  const send = async (from: number): Promise<void> => {
    const { articleOf } = await corpus;
    process.send?.(Array.from({ length: Math.min(AT_A_TIME, task.articles - from) }, (_, at) => articleOf(from + at)));
  };
  process.on('message', (from: number) => void send(from));
}

async function answer(task: Task): Promise<void> {
  process.send?.(await (task.part === 'build' ? connect(task) : compareAll(task)));
  process.disconnect();
}

async function connect(task: Task): Promise<RunFigures> {
  await rm(task.folder, { recursive: true, force: true });
  const told = new Map<number, string>();
  let written = 0;
  const output = {
    write: async (name: string, content: string | Uint8Array): Promise<void> => {
      const path = join(task.folder, name);
      written += Buffer.byteLength(content);
      if (/^connections\/made-\d+/.test(name)) told.set(Number(/made-(\d+)/.exec(name)?.[1]), path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    },
  };
  const writer = openConnections(output, join(task.folder, 'scratch'), task.articles);
  let ms = 0;
  const cpu = (): number => (process.cpuUsage().user + process.cpuUsage().system) / MB;
  const started = cpu();
  for await (const article of madeElsewhere(import.meta.filename, task)) {
    const began = performance.now();
    writer.add(article);
    ms += performance.now() - began;
  }
  const began = performance.now();
  await writer.close();
  ms += performance.now() - began;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  return { seconds: ms / 1000, cpuSeconds: cpu() - started, peakMegabytes, bytes: written / task.articles, brotliBytes: await pressed([...told.values()]), found: await judge(task, told), pairs: 0 };
}

/** Bytes of a file as a host sends it: the mean of some. */
async function pressed(paths: readonly string[]): Promise<number> {
  const some = paths.filter((_, at) => at % SAMPLE === 0);
  const sizes = await Promise.all(some.map(async (path) => brotliCompressSync(await readFile(path)).length));
  return sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
}

/** Looks at what was written, after the time and memory were taken. */
async function judge(task: Task, told: ReadonlyMap<number, string>): Promise<FoundFigures> {
  const corpus = await corpusOf(task);
  const families = new Map<string, string>();
  const asked = new Map<number, number[]>();
  for (let number = 0; number < task.articles; number += 1) {
    const plant = number % 10 === 0 ? corpus.plantOf(number) : null;
    if (plant === null) continue;
    const article = corpus.articleOf(number);
    for (const { passage, from } of plant.copied) {
      families.set(`${number}:${passage}`, `${plant.source}:${from}`);
      if (wordCount(article, passage) >= COPY_WORDS) asked.set(number, [...(asked.get(number) ?? []), passage]);
    }
  }
  const figures = noFigures();
  for (let number = 0; number < task.articles; number += 1) {
    const path = told.get(number);
    const read = path === undefined ? null : readConnections(connectionFileSchema.parse(JSON.parse(await readFile(path, 'utf8'))));
    countFound(figures, number, read, { families, asked }, corpus);
  }
  return figures;
}

function wordCount(article: Article, passage: number): number {
  const block = ownPassages(article)[passage];
  return block ? words(article.text, block).length : 0;
}

async function compareAll(task: Task): Promise<RunFigures> {
  const articles: Article[] = [];
  for await (const article of madeElsewhere(import.meta.filename, task)) articles.push(article);
  const began = performance.now();
  const pairs = naiveCopies(articles);
  const seconds = (performance.now() - began) / 1000;
  return { seconds, cpuSeconds: seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024, bytes: 0, brotliBytes: 0, found: null, pairs };
}
