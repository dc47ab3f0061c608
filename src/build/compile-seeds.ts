import { articleSchema, type Article } from '../core/model/article';
import type { SeedFailure } from '../core/model/corpus';
import { SeedError } from '../core/model/diagnostic';
import type { Seed } from '../core/model/seed';
import { compileArticle, type CompileContext } from '../core/pipeline/compile-article';
import type { ArticleCache } from './article-cache';
import { decodeBytes } from './decode-bytes';
import { sha256 } from './digest';
import { loadKnowledge } from './load-knowledge';
import { loadTagger } from './load-tagger';
import type { SeedHandle } from './read-seeds';
import { findSharedLines } from './shared-lines';

export interface CompileOptions {
  /** From {@link pipelineVersion}. */
  readonly version: string;
  /** Null compiles everything anew. */
  readonly cache: ArticleCache | null;
  /** Called after each seed. */
  readonly onSeed?: (done: number, total: number) => void;
}

/** What a seed became. */
export type CompiledSeed =
  | {
      readonly article: Article;
      readonly seed: Seed;
      /** Under which the cache keeps it. */
      readonly key: string;
      readonly reused: boolean;
    }
  | { readonly failure: SeedFailure };

export interface CompiledSeeds {
  /** In the order of the seeds. */
  readonly articles: readonly Article[];
  readonly failures: readonly SeedFailure[];
  readonly compiled: number;
  readonly reused: number;
}

/** Compiles seeds to articles, one after the other; what an earlier run made of the same bytes is used again. A seed that fails does not stop the others. */
export async function* compileEach(seeds: readonly SeedHandle[], { version, cache, onSeed }: CompileOptions): AsyncGenerator<CompiledSeed> {
  const { repeated, ofSeed } = await findSharedLines(seeds);
  const compile = compiler(repeated);
  for (const [at, handle] of seeds.entries()) {
    const key = cacheKey(version, handle, ofSeed(at));
    const seed = await handle.load().catch(failureOf(handle.file));
    if ('code' in seed) yield { failure: seed };
    else {
      const known = (await cache?.read(key)) ?? null;
      const article = known ?? (await compile(seed));
      if (known === null && 'schema' in article) await cache?.write(key, article);
      yield 'schema' in article ? { article, seed, key, reused: known !== null } : { failure: article };
    }
    onSeed?.(at + 1, seeds.length);
  }
}

/** Compiles seeds that are at hand with all their bytes, and holds all articles. */
export async function compileSeeds(seeds: readonly Seed[], options: CompileOptions): Promise<CompiledSeeds> {
  const articles: Article[] = [];
  const failures: SeedFailure[] = [];
  let reused = 0;
  for await (const result of compileEach(seeds.map(held), options)) {
    if ('failure' in result) failures.push(result.failure);
    else {
      articles.push(result.article);
      reused += Number(result.reused);
    }
  }
  return { articles, failures, compiled: articles.length - reused, reused };
}

/** Keys of the lines that several of the seeds share, for compiling one of them alone. */
export async function sharedLines(seeds: readonly Seed[]): Promise<ReadonlySet<string>> {
  return (await findSharedLines(seeds.map(held))).repeated;
}

function held(seed: Seed): SeedHandle {
  return { ...seed, load: () => Promise.resolve(seed) };
}

/** The tables are read with the first seed that needs them. */
function compiler(repeatedLines: ReadonlySet<string>): (seed: Seed) => Promise<Article | SeedFailure> {
  let context: Promise<CompileContext> | null = null;
  const load = async (): Promise<CompileContext> => {
    const knowledge = await loadKnowledge();
    return { decodeBytes, knowledge, tagger: await loadTagger(knowledge), repeatedLines };
  };
  return async (seed) => tryCompile(seed, await (context ??= load()));
}

/** Everything that decides what a seed becomes. */
function cacheKey(version: string, { file, sha256: bytes, sidecar }: Omit<Seed, 'bytes'>, repeated: readonly string[]): string {
  return sha256(JSON.stringify([version, file, bytes, sidecar, [...repeated].sort()]));
}

function tryCompile(seed: Seed, context: CompileContext): Article | SeedFailure {
  try {
    return articleSchema.parse(compileArticle(seed, context));
  } catch (error) {
    return failureOf(seed.file)(error);
  }
}

/** A fault of the pipeline itself is also a failure of this one seed, with the code `internal`. */
function failureOf(file: string): (error: unknown) => SeedFailure {
  return (error) => (error instanceof SeedError ? toFailure(error) : { file, code: 'internal', line: null, detail: error instanceof Error ? error.message : String(error) });
}

/** A seed error as the manifest lists it. */
export function toFailure({ file, code, line, detail }: SeedError): SeedFailure {
  return { file, code, line, detail };
}
