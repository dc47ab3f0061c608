import { traceCorpus, type LineageCounts } from '../core/anchor/lineage/trace-corpus';
import { entityRecords } from '../core/corpus/entity-records';
import { correctCorpus } from '../core/corrections/correct-corpus';
import type { Correction } from '../core/corrections/correction';
import type { Article } from '../core/model/article';
import type { SeedFailure } from '../core/model/corpus';
import type { Entity, EntityId } from '../core/model/entity';
import type { Seed } from '../core/model/seed';
import { compileCorpus, rawName } from '../core/pipeline/compile-corpus';
import { buildIndex } from '../core/search/build-index';
import { ANALYZER_VERSION } from '../core/search/analyze/analyzer-version';
import { articleCache } from './article-cache';
import { compileSeeds, toFailure } from './compile-seeds';
import { nameDigest, sha256 } from './digest';
import { lineageFiles } from './lineage-files';
import { pipelineVersion } from './pipeline-version';
import type { Previous } from './read-previous';
import { readSeeds, type ReadSeeds } from './read-seeds';
import { schemaFiles } from './schema-files';

/** A compiled corpus in memory. */
export interface Corpus {
  /** Name below `data/` to content; `manifest.json` stands last. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly articles: readonly Article[];
  readonly failures: readonly SeedFailure[];
  /** Names of files in the folders that are read as nothing. */
  readonly ignored: readonly string[];
  readonly compiled: number;
  readonly reused: number;
  /** Corrections that found nothing to correct. */
  readonly idle: readonly Correction[];
  /** What became of the corpus that this one replaces; null when none was given. */
  readonly lineage: LineageCounts | null;
}

/** Seeds as read, and a hash of all that decides what they become. */
export interface CorpusInput {
  readonly read: ReadSeeds;
  readonly version: string;
  readonly corrections: readonly Correction[];
  /** The corpus that is replaced; null for none. */
  readonly previous: Previous | null;
  readonly hash: string;
}

/** Reads the seeds of folders and files. */
export async function readInput(places: readonly string[], maxBytes?: number, corrections: readonly Correction[] = [], previous: Previous | null = null): Promise<CorpusInput> {
  const [read, version] = await Promise.all([readSeeds(places, maxBytes), pipelineVersion()]);
  const seeds = read.seeds.map(({ file, sha256: bytes, sidecar }) => [file, bytes, sidecar]);
  return { read, version, corrections, previous, hash: sha256(JSON.stringify([version, seeds, read.failures.map(toFailure), corrections, previous?.hash])) };
}

/** Compiles what was read to the files of a corpus. The cache holds articles as compiled; corrections come after it. */
export async function buildCorpus({ read, version, corrections, previous }: CorpusInput, cacheFolder: string | null, onSeed?: (done: number, total: number) => void): Promise<Corpus> {
  const cache = cacheFolder === null ? null : articleCache(cacheFolder, version);
  const { articles: plain, failures: failed, compiled, reused } = await compileSeeds(read.seeds, { version, cache, ...(onSeed && { onSeed }) });
  const { articles, idle } = correctCorpus(plain, corrections, entitiesOf(plain));
  const failures = [...read.failures.map(toFailure), ...failed];
  const lineage = previous && traceCorpus(previous.corpus, articles);
  const files = compileCorpus(articles, failures, { analyzer: ANALYZER_VERSION, index: buildIndex(articles) }, nameDigest, lineage && lineageFiles(lineage));
  const all = new Map<string, string | Uint8Array>([...rawFiles(articles, read.seeds), ...schemaFiles(), ...files]);
  return { files: all, articles, failures, ignored: read.ignored, compiled, reused, idle, lineage: lineage && lineage.counts };
}

/** Entities by id, each as the article knows it that knows most. */
function entitiesOf(articles: readonly Article[]): (id: EntityId) => Entity | undefined {
  const entities = new Map(entityRecords(articles).map(({ entity }) => [entity.id, entity]));
  return (id) => entities.get(id);
}

function rawFiles(articles: readonly Article[], seeds: readonly Seed[]): readonly (readonly [string, Uint8Array])[] {
  const bytes = new Map(seeds.map((seed) => [seed.id, seed.bytes]));
  return articles.flatMap((article) => {
    const raw = bytes.get(article.id);
    return raw === undefined ? [] : [[rawName(article), raw] as const];
  });
}
