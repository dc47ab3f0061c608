import { join } from 'node:path';
import { traceCorpus } from '../core/anchor/lineage/trace-corpus';
import { agree, entitiesById } from '../core/corpus/agree';
import { byDate } from '../core/corpus/article-order';
import { byCodeUnit } from '../core/corpus/by-code-unit';
import { distinguish } from '../core/corpus/distinguish';
import { stableJson } from '../core/corpus/stable-json';
import type { Correction } from '../core/corrections/correction';
import { SCHEMA_VERSION } from '../core/model/article';
import type { Manifest, SeedFailure } from '../core/model/corpus';
import { ANALYZER_VERSION } from '../core/search/analyze/analyzer-version';
import { recordAliases } from '../core/search/index/record-aliases';
import type { WriterLimits } from '../core/search/index/writer-options';
import { articleCache, withReserve } from './article-cache';
import { toFailure } from './compile-seeds';
import type { CorpusOutput } from './corpus-output';
import { correctStored, type CorrectedArticles } from './correct-stored';
import { nameDigest } from './digest';
import { gatherCorpus, type StoredArticle } from './gather-corpus';
import { writeJson } from './json-output';
import { writeLineage } from './lineage-files';
import type { CorpusInput } from './read-input';
import { schemaFiles } from './schema-files';
import { withScratch } from './scratch';
import { openCorpusIndex } from './search/corpus-index';
import { openTally, type Contents, type Tally } from './summary';

/** What a build was. */
export interface BuiltCorpus {
  readonly contents: Contents;
  readonly compiled: number;
  readonly reused: number;
  /** Corrections that found nothing to correct. */
  readonly idle: readonly Correction[];
}

export interface BuildOptions {
  /** Where articles are kept from run to run; null for nowhere. */
  readonly cache: string | null;
  readonly output: CorpusOutput;
  readonly onSeed?: (done: number, total: number) => void;
  readonly limits?: Partial<WriterLimits>;
}

/**
 * Compiles what was read to the files of a corpus, in two readings: the first compiles every seed into the cache and learns who is named,
 * the second takes one article after the other out of it and publishes it. The same seeds give the same bytes, in whatever order they come.
 */
export async function buildCorpus(input: CorpusInput, options: BuildOptions): Promise<BuiltCorpus> {
  return withScratch(options.cache, (scratch) => build(input, options, scratch));
}

async function build({ read, version, corrections, previous }: CorpusInput, { cache: folder, output, onSeed, limits }: BuildOptions, scratch: string): Promise<BuiltCorpus> {
  const reserve = articleCache(join(scratch, 'cache'), version);
  const cache = folder === null ? reserve : withReserve(articleCache(folder, version), reserve);
  const gathered = await gatherCorpus(read.seeds, { version, cache, output, keepTexts: previous !== null, ...(onSeed && { onSeed }) });
  const corrected = await correctStored(gathered, cache, corrections);
  const order = [...gathered.stored].sort(byDate);
  const failures = [...read.failures.map(toFailure), ...gathered.failures].sort((a, b) => byCodeUnit(a.file, b.file) || byCodeUnit(a.code, b.code));
  const lineage = previous && traceCorpus(previous.corpus, gathered.present);
  const tally = openTally();
  const published = await publishArticles(order, corrected, { output, scratch, tally, ...(limits && { limits }) });
  const history = lineage && (await writeLineage(lineage, order.map(({ id }) => id), output));
  for (const [name, json] of schemaFiles()) await output.write(name, json);
  await writeManifest({ ...published, history, articles: order.length, failures }, output);
  return { contents: { ...tally.counts(), failures, lineage: lineage && lineage.counts }, compiled: gathered.compiled, reused: gathered.reused, idle: corrected.idle };
}

interface Publishing {
  readonly output: CorpusOutput;
  readonly scratch: string;
  readonly tally: Tally;
  readonly limits?: Partial<WriterLimits>;
}

/** Writes all articles and their index; gives the index's file. */
async function publishArticles(order: readonly StoredArticle[], { records, roles, read }: CorrectedArticles, { output, scratch, tally, limits }: Publishing): Promise<{ readonly index: string; readonly passages: number }> {
  const numbers = new Map(order.map(({ id }, number) => [id, number]));
  const plain = records.records((id) => numbers.get(id) ?? -1);
  const told = distinguish(plain, roles.roles());
  const entities = entitiesById(told);
  const index = openCorpusIndex({ records: told, aliases: recordAliases(plain) }, output, scratch, limits);
  for (const stored of order) {
    const article = agree(await read(stored), entities);
    await index.add(article, await writeJson(output, `articles/${article.id}`, article));
    tally.add(article);
  }
  return { index: await index.close(), passages: index.passages() };
}

async function writeManifest({ index, history, articles, passages, failures }: { readonly index: string; readonly history: string | null; readonly articles: number; readonly passages: number; readonly failures: readonly SeedFailure[] }, output: CorpusOutput): Promise<void> {
  const manifest: Omit<Manifest, 'build'> = { schema: SCHEMA_VERSION, analyzer: ANALYZER_VERSION, files: { index, ...(history !== null && { lineage: history }) }, articles, passages, failures };
  await output.write('manifest.json', stableJson({ ...manifest, build: nameDigest(stableJson(manifest)) } satisfies Manifest));
}
