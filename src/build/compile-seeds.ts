import { articleSchema, type Article } from '../core/model/article';
import type { SeedFailure } from '../core/model/corpus';
import { SeedError } from '../core/model/diagnostic';
import type { Seed } from '../core/model/seed';
import { lineKeys } from '../core/pipeline/clean/clean';
import { compileArticle, type CompileContext } from '../core/pipeline/compile-article';
import { decode } from '../core/pipeline/decode/decode';
import { repeatedLines } from '../core/pipeline/repeated-lines';
import type { ArticleCache } from './article-cache';
import { decodeBytes } from './decode-bytes';
import { sha256 } from './digest';
import { loadKnowledge } from './load-knowledge';
import { loadTagger } from './load-tagger';

export interface CompileOptions {
  /** From {@link pipelineVersion}. */
  readonly version: string;
  /** Null compiles everything anew. */
  readonly cache: ArticleCache | null;
  /** Called after each seed. */
  readonly onSeed?: (done: number, total: number) => void;
}

export interface CompiledSeeds {
  /** In the order of the seeds. */
  readonly articles: readonly Article[];
  readonly failures: readonly SeedFailure[];
  readonly compiled: number;
  readonly reused: number;
}

/** Compiles seeds to articles; what an earlier run made of the same bytes is used again. A seed that fails does not stop the others. */
export async function compileSeeds(seeds: readonly Seed[], { version, cache, onSeed }: CompileOptions): Promise<CompiledSeeds> {
  const keys = seeds.map(keysOfSeed);
  const shared = repeatedLines(keys);
  const articles: Article[] = [];
  const failures: SeedFailure[] = [];
  let reused = 0;
  let context: CompileContext | null = null;
  for (const [at, seed] of seeds.entries()) {
    const key = cacheKey(version, seed, (keys[at] ?? []).filter((line) => shared.has(line)));
    const known = (await cache?.read(key)) ?? null;
    if (known !== null) {
      articles.push(known);
      reused += 1;
    } else {
      context ??= await loadContext(shared);
      const result = tryCompile(seed, context);
      if ('schema' in result) {
        articles.push(result);
        await cache?.write(key, result);
      } else failures.push(result);
    }
    onSeed?.(at + 1, seeds.length);
  }
  return { articles, failures, compiled: articles.length - reused, reused };
}

/** Keys of the lines that several of the seeds share, for compiling one of them alone. */
export function sharedLines(seeds: readonly Seed[]): ReadonlySet<string> {
  return repeatedLines(seeds.map(keysOfSeed));
}

async function loadContext(repeatedLines: ReadonlySet<string>): Promise<CompileContext> {
  const knowledge = await loadKnowledge();
  return { decodeBytes, knowledge, tagger: await loadTagger(knowledge), repeatedLines };
}

/** Line keys of a seed; none when it cannot be decoded, which compiling it will report. */
function keysOfSeed(seed: Seed): readonly string[] {
  try {
    return lineKeys(decode(seed.file, seed.bytes, decodeBytes).text);
  } catch {
    return [];
  }
}

/** Everything that decides what a seed becomes. */
function cacheKey(version: string, { file, sha256: bytes, sidecar }: Seed, repeated: readonly string[]): string {
  return sha256(JSON.stringify([version, file, bytes, sidecar, [...repeated].sort()]));
}

/** A fault of the pipeline itself is also a failure of this one seed, with the code `internal`. */
function tryCompile(seed: Seed, context: CompileContext): Article | SeedFailure {
  try {
    return articleSchema.parse(compileArticle(seed, context));
  } catch (error) {
    if (error instanceof SeedError) return toFailure(error);
    return { file: seed.file, code: 'internal', line: null, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** A seed error as the manifest lists it. */
export function toFailure({ file, code, line, detail }: SeedError): SeedFailure {
  return { file, code, line, detail };
}
