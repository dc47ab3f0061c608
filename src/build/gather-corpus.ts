import type { PresentArticle } from '../core/anchor/lineage/trace-corpus';
import { placeOf, type Placed } from '../core/corpus/article-order';
import { recordCollector, type RecordCollector } from '../core/corpus/entity-records';
import { rawName } from '../core/corpus/raw-name';
import { roleCollector, type RoleCollector } from '../core/corpus/roles';
import type { Article } from '../core/model/article';
import type { SeedFailure } from '../core/model/corpus';
import type { ArticleCache } from './article-cache';
import { compileEach } from './compile-seeds';
import type { CorpusOutput } from './corpus-output';
import type { SeedHandle } from './read-seeds';

/** An article that lies in the cache. */
export interface StoredArticle extends Placed {
  readonly key: string;
}

/** What all articles together say of names. */
export interface Knowing {
  readonly records: RecordCollector;
  readonly roles: RoleCollector;
}

/** What the first reading of all seeds leaves: nothing of an article but where it lies. */
export interface GatheredCorpus extends Knowing {
  readonly stored: readonly StoredArticle[];
  readonly failures: readonly SeedFailure[];
  readonly compiled: number;
  readonly reused: number;
  /** Texts, where they are to be compared with those of an earlier corpus; else empty. */
  readonly present: readonly PresentArticle[];
}

export interface GatherOptions {
  readonly version: string;
  readonly cache: ArticleCache;
  /** The seeds as received go there. */
  readonly output: CorpusOutput;
  readonly keepTexts: boolean;
  readonly onSeed?: (done: number, total: number) => void;
}

/** Compiles all seeds into the cache, one after the other. */
export async function gatherCorpus(seeds: readonly SeedHandle[], { output, keepTexts, ...options }: GatherOptions): Promise<GatheredCorpus> {
  const knowing = emptyKnowing();
  const stored: StoredArticle[] = [];
  const failures: SeedFailure[] = [];
  const present: PresentArticle[] = [];
  let reused = 0;
  for await (const result of compileEach(seeds, options)) {
    if ('failure' in result) failures.push(result.failure);
    else {
      const { article, seed, key } = result;
      await output.write(rawName(article), seed.bytes);
      learn(knowing, article);
      stored.push({ ...placeOf(article), key });
      if (keepTexts) present.push({ id: article.id, text: article.text, blocks: article.blocks });
      reused += Number(result.reused);
    }
  }
  return { ...knowing, stored, failures, compiled: stored.length - reused, reused, present };
}

/** What no articles say. */
export function emptyKnowing(): Knowing {
  return { records: recordCollector(), roles: roleCollector() };
}

/** Adds what an article says. */
export function learn({ records, roles }: Knowing, article: Article): void {
  records.add(article);
  roles.add(article);
}
