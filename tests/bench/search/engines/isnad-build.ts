import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CorpusOutput } from '../../../../src/build/corpus-output';
import { nameDigest } from '../../../../src/build/digest';
import { emptyKnowing, learn } from '../../../../src/build/gather-corpus';
import { withScratch } from '../../../../src/build/scratch';
import { openCorpusIndex } from '../../../../src/build/search/corpus-index';
import { agree, entitiesById } from '../../../../src/core/corpus/agree';
import { distinguish } from '../../../../src/core/corpus/distinguish';
import { writeManifest } from '../../../../src/build/write-manifest';
import { recordAliases } from '../../../../src/core/search/index/record-aliases';
import type { Articles } from './engine';

/** Indexes articles as the build of a corpus does: once through all of them for the names, once for the index. The manifest is written, the articles are not. */
export async function buildIsnad(articles: Articles, folder: string): Promise<number> {
  const knowing = emptyKnowing();
  const numbers = new Map<string, number>();
  for await (const article of articles) {
    numbers.set(article.id, numbers.size);
    learn(knowing, article);
  }
  const plain = knowing.records.records((id) => numbers.get(id) ?? -1);
  const records = distinguish(plain, knowing.roles.roles());
  const entities = entitiesById(records);
  const output: CorpusOutput = { write: (name, content) => writeInto(join(folder, name), content) };
  await withScratch(`${folder}.scratch`, async (scratch) => {
    const index = openCorpusIndex({ records, aliases: recordAliases(plain) }, output, scratch);
    for await (const article of articles) await index.add(agree(article, entities), `articles/${article.id}.${nameDigest(article.id)}.json`);
    await writeManifest({ index: { file: await index.close(), articles: numbers.size, passages: index.passages(), connections: null }, lineage: null, failures: [] }, output);
  });
  return 0;
}

async function writeInto(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
