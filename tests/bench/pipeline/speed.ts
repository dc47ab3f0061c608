import { loadKnowledge } from '../../../src/build/load-knowledge';
import { loadTagger } from '../../../src/build/load-tagger';
import { decodeBytes } from '../../../src/build/decode-bytes';
import { emptyKnowing, learn } from '../../../src/build/gather-corpus';
import { publishArticles } from '../../../src/build/publish-articles';
import { withScratch } from '../../../src/build/scratch';
import { byDate } from '../../../src/core/corpus/article-order';
import { articleSchema, type Article } from '../../../src/core/model/article';
import type { Seed } from '../../../src/core/model/seed';
import { compileArticle, type CompileContext } from '../../../src/core/pipeline/compile-article';
import { makeArticles } from './make-articles';
import { seedLines } from './seed-lines';
import { stopwatch, timed } from './stopwatch';

/** What compiling many articles on one core took, in a process of its own, so that its memory is its own. */
export interface Speed {
  readonly articles: number;
  /** From bytes to a validated article. */
  readonly perSecond: number;
  /** The files of a corpus with its search index besides. */
  readonly perSecondWithFiles: number;
  readonly words: number;
  /** Highest resident memory of the process so far, in MB. */
  readonly peakMegabytes: number;
  /** Milliseconds an article and share of the whole, by stage. */
  readonly stages: readonly { readonly stage: string; readonly ms: number; readonly share: number }[];
  /** How many times the pipeline takes what `Intl.Segmenter` takes to find the words alone. */
  readonly timesSegmenter: number;
}

const WARM_UP = 40;
/** Articles of which the files of a corpus are made: those of all would be held in memory at once. */
const HELD = 50;

const knowledge = await loadKnowledge();
const context: CompileContext = { decodeBytes, knowledge, tagger: await loadTagger(knowledge), repeatedLines: new Set() };
const speed = await measureSpeed(makeArticles(await seedLines(), Number(process.argv[2])), context);
process.send?.(speed);

async function measureSpeed(seeds: readonly Seed[], context: CompileContext): Promise<Speed> {
  await makeCorpus(seeds.slice(0, WARM_UP).map((seed) => compileArticle(seed, context)));
  const watch = stopwatch();
  const observed = { ...context, observe: watch.observe };
  const held: Article[] = [];
  let words = 0;
  const began = performance.now();
  for (const seed of seeds) {
    const article = compileArticle(seed, observed);
    watch.time('validate', () => articleSchema.parse(article));
    words += article.words;
    if (held.length < HELD) held.push(article);
  }
  const compiled = performance.now() - began;
  const filesBegan = performance.now();
  await makeCorpus(held);
  const files = performance.now() - filesBegan;
  const compile = compiled / seeds.length;
  const took = compile + files / held.length;
  const peer = timed(() => segmentAll(held.map(({ text }) => text))).ms / held.length;
  return {
    articles: seeds.length,
    perSecond: 1000 / compile,
    perSecondWithFiles: 1000 / took,
    words: words / seeds.length,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    stages: [...[...watch.spent].map(([stage, ms]) => ({ stage, ms: ms / seeds.length })), { stage: 'corpus files', ms: files / held.length }].map(({ stage, ms }) => ({ stage, ms, share: ms / took })),
    timesSegmenter: compile / peer,
  };
}

/** The files of a corpus, which go nowhere. */
async function makeCorpus(articles: readonly Article[]): Promise<void> {
  const knowing = emptyKnowing();
  for (const article of articles) learn(knowing, article);
  const known = { ...knowing, read: (article: Article) => Promise.resolve(article) };
  await withScratch(null, (scratch) => publishArticles([...articles].sort(byDate), known, { output: { write: () => Promise.resolve() }, scratch }));
}

function segmentAll(texts: readonly string[]): number {
  const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
  let found = 0;
  for (const text of texts) for (const { isWordLike } of segmenter.segment(text)) if (isWordLike === true) found += 1;
  return found;
}
