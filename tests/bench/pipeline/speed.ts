import { loadKnowledge } from '../../../src/build/load-knowledge';
import { loadTagger } from '../../../src/build/load-tagger';
import { decodeBytes } from '../../../src/build/decode-bytes';
import { nameDigest } from '../../../src/build/digest';
import { articleSchema, type Article } from '../../../src/core/model/article';
import type { Seed } from '../../../src/core/model/seed';
import { compileArticle, type CompileContext } from '../../../src/core/pipeline/compile-article';
import { compileCorpus } from '../../../src/core/pipeline/compile-corpus';
import { buildIndex } from '../../../src/core/search/build-index';
import { ANALYZER_VERSION } from '../../../src/core/search/analyze/analyzer-version';
import { makeArticles } from './make-articles';
import { seedLines } from './seed-lines';
import { stopwatch, timed, type Step } from './stopwatch';

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
const speed = measureSpeed(makeArticles(await seedLines(), Number(process.argv[2])), context);
process.send?.(speed);

function measureSpeed(seeds: readonly Seed[], context: CompileContext): Speed {
  makeCorpus(seeds.slice(0, WARM_UP).map((seed) => compileArticle(seed, context)));
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
  const corpus = watch.time('corpus files', () => timed(() => makeCorpus(held)));
  const compile = compiled / seeds.length;
  const took = compile + corpus.ms / held.length;
  const peer = timed(() => segmentAll(held.map(({ text }) => text))).ms / held.length;
  const share = (step: Step, ms: number): number => ms / (step === 'corpus files' ? held.length : seeds.length);
  return {
    articles: seeds.length,
    perSecond: 1000 / compile,
    perSecondWithFiles: 1000 / took,
    words: words / seeds.length,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    stages: [...watch.spent].map(([stage, ms]) => ({ stage, ms: share(stage, ms), share: share(stage, ms) / took })),
    timesSegmenter: compile / peer,
  };
}

function makeCorpus(articles: readonly Article[]): unknown {
  return compileCorpus(articles, [], { analyzer: ANALYZER_VERSION, index: buildIndex(articles) }, nameDigest);
}

function segmentAll(texts: readonly string[]): number {
  const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
  let found = 0;
  for (const text of texts) for (const { isWordLike } of segmenter.segment(text)) if (isWordLike === true) found += 1;
  return found;
}
