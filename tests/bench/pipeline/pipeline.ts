import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { defineCommand, runMain } from 'citty';
import { build } from 'vite';
import { decodeBytes } from '../../../src/build/decode-bytes';
import { loadKnowledge } from '../../../src/build/load-knowledge';
import { loadTagger } from '../../../src/build/load-tagger';
import { CACHE, PROJECT } from '../../../src/build/project';
import { compileArticle, type CompileContext } from '../../../src/core/pipeline/compile-article';
import { HOSTILE } from './hostile';
import { asSeed, makeLongArticle, WORDS_PER_ARTICLE } from './make-articles';
import { seedLines } from './seed-lines';
import type { Speed } from './speed';
import { timed } from './stopwatch';

/** Megabytes of heap that the pipeline is given; Node itself takes about 50 besides. */
const HEAP = 112;
const LENGTHS = [64_000, 256_000, 1_000_000, 4_900_000] as const;
const HOSTILE_BYTES = 200_000;

const command = defineCommand({
  meta: { name: 'bench:pipeline', description: 'Speed, memory and growth of the pipeline on one core, from raw bytes to the files of the corpus.' },
  args: {
    articles: { type: 'string', default: '400', description: 'how many articles of 450 words', valueHint: 'number' },
    json: { type: 'boolean', description: 'print one JSON object' },
  },
  run: async ({ args }) => {
    const speed = await measureSpeed(args.articles);
    const lines = await seedLines();
    const knowledge = await loadKnowledge();
    const context: CompileContext = { decodeBytes, knowledge, tagger: await loadTagger(knowledge), repeatedLines: new Set() };
    compileArticle(makeLongArticle(lines, LENGTHS[0]), context);
    const growth = LENGTHS.map((bytes) => ({ bytes, ...timed(() => compileArticle(makeLongArticle(lines, bytes), context)) }));
    const hostile = Object.entries(HOSTILE).map(([name, text]) => ({ name, ...grow(text, context) }));
    const result = { ...speed, growth, hostile };
    console.log(args.json === true ? JSON.stringify(result) : report(result));
  },
});

await runMain(command);

interface Result extends Speed {
  readonly growth: readonly { readonly bytes: number; readonly ms: number }[];
  readonly hostile: readonly { readonly name: string; readonly ms: number; readonly timesForDouble: number }[];
}

/** In a process of its own with little heap and without a TypeScript loader, so that its memory is what the pipeline needs. */
async function measureSpeed(articles: string): Promise<Speed> {
  const bundle = join(CACHE, 'bench');
  await build({ root: PROJECT, configFile: false, logLevel: 'error', publicDir: false, build: { ssr: join(import.meta.dirname, 'speed.ts'), outDir: bundle, emptyOutDir: true, target: 'node20' } });
  const child = fork(join(bundle, 'speed.js'), [articles], { execArgv: [`--max-old-space-size=${HEAP}`] });
  const answer = once(child, 'message') as Promise<[Speed]>;
  const failed = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the measured process ended with ${String(code)}`)));
  const [speed] = await Promise.race([answer, failed]);
  return speed;
}

/** A hostile text, and what twice as much of it costs: 2 when the cost is linear. */
function grow(text: string, context: CompileContext): { readonly ms: number; readonly timesForDouble: number } {
  const times = HOSTILE_BYTES / Buffer.byteLength(text);
  const compile = (copies: number) => timed(() => compileArticle(asSeed('hostile.txt', ['عنوان الخبر', text.repeat(copies)]), context)).ms;
  const once = Math.min(compile(times), compile(times));
  return { ms: once, timesForDouble: compile(2 * times) / once };
}

function report({ articles, perSecond, perSecondWithFiles, words, peakMegabytes, stages, timesSegmenter, growth, hostile }: Result): string {
  return [
    `${articles} articles of ${words.toFixed(0)} words (aimed at ${WORDS_PER_ARTICLE}), one core, ${HEAP} MB of heap`,
    `${perSecond.toFixed(0)} articles a second, ${timesSegmenter.toFixed(1)} times what Intl.Segmenter takes for the words alone`,
    `${perSecondWithFiles.toFixed(0)} a second with the files of a corpus and its search index`,
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
