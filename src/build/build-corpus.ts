import { join } from 'node:path';
import { traceCorpus } from '../core/anchor/lineage/trace-corpus';
import { wordingFile } from '../core/compare/wording-file';
import { WORDING_FILE } from '../core/compare/wording-set';
import { WORDING_SETS } from '../core/compare/wording-sets';
import { byDate } from '../core/corpus/article-order';
import { byCodeUnit } from '../core/corpus/by-code-unit';
import { stableJson } from '../core/corpus/stable-json';
import type { Correction } from '../core/corrections/correction';
import type { WriterLimits } from '../core/search/index/writer-options';
import { articleCache, withReserve } from './article-cache';
import { toFailure } from './compile-seeds';
import type { CorpusOutput } from './corpus-output';
import { correctStored } from './correct-stored';
import { gatherCorpus } from './gather-corpus';
import { writeLineage } from './lineage-files';
import { publishArticles } from './publish-articles';
import type { CorpusInput } from './read-input';
import { schemaFiles } from './schema-files';
import { withScratch } from './scratch';
import { openTally, type Contents } from './summary';
import { writeManifest } from './write-manifest';

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
  const index = await publishArticles(order, corrected, { output, scratch, onArticle: tally.add, ...(limits && { limits }) });
  const history = lineage && (await writeLineage(lineage, order.map(({ id }) => id), output));
  for (const [name, json] of schemaFiles()) await output.write(name, json);
  await output.write(WORDING_FILE, stableJson(wordingFile(WORDING_SETS)));
  await writeManifest({ index, lineage: history, failures }, output);
  return { contents: { ...tally.counts(), failures, lineage: lineage && lineage.counts }, compiled: gathered.compiled, reused: gathered.reused, idle: corrected.idle };
}
