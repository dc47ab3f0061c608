import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { articleCache } from '../../../src/build/article-cache';
import { compileSeeds } from '../../../src/build/compile-seeds';
import { pipelineVersion } from '../../../src/build/pipeline-version';
import { CACHE, PROJECT, SEEDS } from '../../../src/build/project';
import { readSeeds } from '../../../src/build/read-seeds';
import { eachCard, openCorpus } from '../../../src/build/search/read-corpus';
import { articleSchema, type Article } from '../../../src/core/model/article';
import { manifestSchema } from '../../../src/core/model/corpus';

/** Articles that the project was written with, besides its seeds. */
const WRITTEN = join(PROJECT, 'tests/gold/written/articles');

/** A corpus that cannot be measured with, and why. */
export class NoCorpus extends Error {}

/** The articles of a compiled corpus (a folder with a manifest) or of a folder of raw texts; without a folder, the project's own. */
export async function loadCorpus(folder: string | undefined): Promise<readonly Article[]> {
  if (folder === undefined) return compile([SEEDS, WRITTEN]);
  const info = await stat(folder).catch(() => null);
  if (info?.isDirectory() !== true) throw new NoCorpus(`${folder}: no such folder`);
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => null);
  const articles = manifest === null ? await compile([folder]) : await readCompiled(folder, manifest);
  if (articles.length === 0) throw new NoCorpus(`${folder}: neither a manifest.json nor a .txt or .md file that can be read`);
  return articles;
}

async function compile(places: readonly string[]): Promise<readonly Article[]> {
  const [read, version] = await Promise.all([readSeeds(places), pipelineVersion()]);
  const { articles, failures } = await compileSeeds(read.seeds, { version, cache: articleCache(CACHE, version) });
  for (const { file, code } of [...read.failures, ...failures]) console.error(`${file}: left out (${code})`);
  return articles;
}

async function readCompiled(folder: string, manifest: string): Promise<readonly Article[]> {
  try {
    const articles: Article[] = [];
    for await (const { href } of eachCard(await openCorpus(folder, manifestSchema.parse(JSON.parse(manifest))))) articles.push(articleSchema.parse(JSON.parse(await readFile(join(folder, href), 'utf8'))));
    return articles;
  } catch (error) {
    throw new NoCorpus(`${folder}: a corpus that cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}
