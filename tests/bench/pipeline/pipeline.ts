import { defineCommand, runMain } from 'citty';
import { decodeBytes } from '../../../src/build/decode-bytes';
import { nameDigest } from '../../../src/build/digest';
import { loadKnowledge } from '../../../src/build/load-knowledge';
import { SEEDS } from '../../../src/build/project';
import { readSeeds } from '../../../src/build/read-seeds';
import { articleSchema, type Article } from '../../../src/core/model/article';
import type { Seed } from '../../../src/core/model/seed';
import { compileArticle, type CompileContext } from '../../../src/core/pipeline/compile-article';
import { compileCorpus } from '../../../src/core/pipeline/compile-corpus';
import { buildIndex } from '../../../src/core/search/build-index';
import { ANALYZER_VERSION } from '../../../src/core/search/search-file';
import { HOSTILE } from './hostile';
import { asSeed, makeArticles, makeLongArticle, WORDS_PER_ARTICLE } from './make-articles';
import { stopwatch } from './stopwatch';

const WARM_UP = 20;
const LENGTHS = [64_000, 256_000, 1_000_000, 4_900_000];
const HOSTILE_BYTES = 200_000;

const command = defineCommand({
  meta: { name: 'bench:pipeline', description: 'Speed, memory and growth of the pipeline on one core, from raw bytes to the files of the corpus.' },
  args: {
    articles: { type: 'string', default: '400', description: 'how many articles of 450 words', valueHint: 'number' },
    json: { type: 'boolean', description: 'print one JSON object' },
  },
  run: async ({ args }) => {
    const { seeds } = await readSeeds([SEEDS]);
    const lines = seeds.flatMap(({ bytes }) => new TextDecoder().decode(bytes).split(/\r?\n/)).filter((line) => line.trim() !== '');
    const context: CompileContext = { decodeBytes, knowledge: await loadKnowledge(), repeatedLines: new Set() };
    const speed = measureSpeed(makeArticles(lines, Number(args.articles)), context);
    const growth = LENGTHS.map((bytes) => ({ bytes, ...timed(() => compileArticle(makeLongArticle(lines, bytes), context)) }));
    const hostile = Object.entries(HOSTILE).map(([name, text]) => ({ name, ...grow(text, context) }));
    const result = { ...speed, growth, hostile };
    console.log(args.json === true ? JSON.stringify(result) : report(result));
  },
});

await runMain(command);

interface Speed {
  readonly articles: number;
  readonly perSecond: number;
  readonly words: number;
  /** Highest resident memory of the process so far, in MB. */
  readonly peakMegabytes: number;
  /** Milliseconds an article and share of the whole, by stage. */
  readonly stages: readonly { readonly stage: string; readonly ms: number; readonly share: number }[];
  /** How many times the pipeline takes what `Intl.Segmenter` takes to find the words alone. */
  readonly timesSegmenter: number;
}

interface Result extends Speed {
  readonly growth: readonly { readonly bytes: number; readonly ms: number }[];
  readonly hostile: readonly { readonly name: string; readonly ms: number; readonly timesForDouble: number }[];
}

function measureSpeed(seeds: readonly Seed[], context: CompileContext): Speed {
  for (const seed of seeds.slice(0, WARM_UP)) compileArticle(seed, context);
  const watch = stopwatch();
  const observed = { ...context, observe: watch.observe };
  const began = performance.now();
  const articles = seeds.map((seed): Article => {
    const article = compileArticle(seed, observed);
    return watch.time('validate', () => articleSchema.parse(article));
  });
  watch.time('corpus files', () => compileCorpus(articles, [], { analyzer: ANALYZER_VERSION, index: buildIndex(articles) }, nameDigest));
  const took = performance.now() - began;
  const peer = timed(() => segmentAll(articles.map(({ text }) => text)));
  return {
    articles: seeds.length,
    perSecond: (seeds.length / took) * 1000,
    words: articles.reduce((sum, { words }) => sum + words, 0) / seeds.length,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    stages: [...watch.spent].map(([stage, ms]) => ({ stage, ms: ms / seeds.length, share: ms / took })),
    timesSegmenter: took / peer.ms,
  };
}

function segmentAll(texts: readonly string[]): number {
  const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
  let found = 0;
  for (const text of texts) for (const { isWordLike } of segmenter.segment(text)) if (isWordLike === true) found += 1;
  return found;
}

/** A hostile text, and what twice as much of it costs: 2 when the cost is linear. */
function grow(text: string, context: CompileContext): { readonly ms: number; readonly timesForDouble: number } {
  const times = HOSTILE_BYTES / Buffer.byteLength(text);
  const compile = (copies: number) => timed(() => compileArticle(asSeed('hostile.txt', ['عنوان الخبر', text.repeat(copies)]), context)).ms;
  const once = Math.min(compile(times), compile(times));
  return { ms: once, timesForDouble: compile(2 * times) / once };
}

function timed(run: () => unknown): { readonly ms: number } {
  const began = performance.now();
  run();
  return { ms: performance.now() - began };
}

function report({ articles, perSecond, words, peakMegabytes, stages, timesSegmenter, growth, hostile }: Result): string {
  return [
    `${articles} articles of ${words.toFixed(0)} words (aimed at ${WORDS_PER_ARTICLE}), one core`,
    `${perSecond.toFixed(0)} articles a second, ${timesSegmenter.toFixed(1)} times what Intl.Segmenter takes for the words alone`,
    `${peakMegabytes.toFixed(0)} MB at most`,
    '',
    ...stages.map(({ stage, ms, share }) => `${stage.padEnd(14)}${ms.toFixed(2).padStart(8)} ms an article${(share * 100).toFixed(1).padStart(7)} %`),
    '',
    'one article of',
    ...growth.map(({ bytes, ms }) => `${(bytes / 1e6).toFixed(3).padStart(8)} MB${ms.toFixed(0).padStart(8)} ms${((ms / bytes) * 1e6).toFixed(0).padStart(8)} ms a MB`),
    '',
    'repeated to 0.2 MB in one line: milliseconds, and times for twice as much',
    ...hostile.map(({ name, ms, timesForDouble }) => `${name.padEnd(20)}${ms.toFixed(0).padStart(8)} ms${timesForDouble.toFixed(1).padStart(6)} ×`),
  ].join('\n');
}
