import { mkdirSync } from 'node:fs';
import { emptyKnowing, learn } from '../../src/build/gather-corpus';
import { publishArticles } from '../../src/build/publish-articles';
import { openCorpusFolder } from '../../src/build/write-corpus';
import { writeManifest } from '../../src/build/write-manifest';
import { byDate } from '../../src/core/corpus/article-order';
import type { Article } from '../../src/core/model/article';
import { temporaryFolder } from './temporary-folder';

/** Publishes articles that are at hand into a folder. */
export async function writeSmallCorpus(folder: string, articles: readonly Article[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const knowing = emptyKnowing();
  for (const article of articles) learn(knowing, article);
  const output = await openCorpusFolder(folder);
  const index = await publishArticles([...articles].sort(byDate), { ...knowing, read: (article) => Promise.resolve(article) }, { output, scratch: temporaryFolder() });
  await writeManifest({ index, lineage: null, failures: [] }, output);
  await output.close('', { articles: articles.length, blocks: {}, mentions: {}, times: 0, quotations: 0, diagnostics: {}, failures: [], lineage: null });
}
