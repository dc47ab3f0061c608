import { join } from 'node:path';
import type { Seed } from '../../../core/model/seed';
import { articleCache } from '../../article-cache';
import { compileSeeds, toFailure } from '../../compile-seeds';
import { sha256 } from '../../digest';
import { failureLine } from '../../messages';
import { pipelineVersion } from '../../pipeline-version';
import { CACHE, PROJECT } from '../../project';
import { readSeeds } from '../../read-seeds';
import { collectionOf, type Collection } from './collection';

const encoder = new TextEncoder();

/** Compiles seeds, and sentences as articles of their own, to what is searched. Folders are relative to the project; a seed that fails is told and makes the exit code 1. */
export async function compileCollection(folders: readonly string[], sentences: readonly string[]): Promise<Collection> {
  const [read, version] = await Promise.all([readSeeds(folders.map((folder) => join(PROJECT, folder))), pipelineVersion()]);
  const { articles, failures } = await compileSeeds([...read.seeds, ...sentences.map(sentenceSeed)], { version, cache: articleCache(CACHE, version) });
  for (const failure of [...read.failures.map(toFailure), ...failures]) {
    console.error(failureLine(failure, 'en'));
    process.exitCode = 1;
  }
  return collectionOf(articles);
}

function sentenceSeed(sentence: string, number: number): Seed {
  const bytes = encoder.encode(sentence);
  const id = `sentence-${number + 1}`;
  return { id, file: `${id}.txt`, bytes, sha256: sha256(bytes), sidecar: null };
}
