import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { traceCorpus } from '../core/anchor/lineage/trace-corpus';
import type { Correction } from '../core/corrections/correction';
import { articleSchema, type Article } from '../core/model/article';
import { manifestSchema, type Manifest } from '../core/model/corpus';
import { buildCorpus, readInput } from './build-corpus';
import { CACHE } from './project';
import type { Previous } from './read-previous';
import { summarise, type Summary } from './summary';
import { isCurrent, writeCorpus } from './write-corpus';

export interface PublishOptions {
  /** Folder of the cache; null for none. */
  readonly cache?: string | null;
  /** Largest file that is read. */
  readonly maxBytes?: number;
  /** Applied to every article, for everyone. */
  readonly corrections?: readonly Correction[];
  /** The corpus that this one replaces, read before anything is written: it may lie in the same folder. */
  readonly previous?: Previous | null;
  readonly onSeed?: (done: number, total: number) => void;
}

/** Compiles seeds into a folder, unless the folder already holds what they give. */
export async function publishCorpus(places: readonly string[], out: string, { cache = CACHE, maxBytes, corrections = [], previous = null, onSeed }: PublishOptions = {}): Promise<Summary> {
  const input = await readInput(places, maxBytes, corrections, previous);
  // Which corrections found nothing is known only by applying them.
  if (corrections.length === 0 && (await isCurrent(out, input.hash))) {
    const { failures, articles } = await readPublished(out);
    return summarise(articles, { compiled: 0, reused: articles.length, written: 0, unchanged: true, failures, ignored: input.read.ignored, corrections: [], idle: [], lineage: previous && traceCorpus(previous.corpus, articles).counts });
  }
  const corpus = await buildCorpus(input, cache, onSeed);
  const written = await writeCorpus(out, corpus.files, input.hash);
  return summarise(corpus.articles, { ...corpus, written, unchanged: false, corrections });
}

async function readPublished(out: string): Promise<{ readonly articles: readonly Article[]; readonly failures: Manifest['failures'] }> {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')));
  const articles = await Promise.all(manifest.articles.map(async ({ href }) => articleSchema.parse(JSON.parse(await readFile(join(out, href), 'utf8')))));
  return { articles, failures: manifest.failures };
}
