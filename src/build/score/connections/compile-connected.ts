import { join } from 'node:path';
import type { Connection } from '../../../core/connect/connection';
import { connectionFileSchema } from '../../../core/connect/connection-file';
import { connectionIndexSchema, connectionNamesSchema } from '../../../core/connect/connection-index';
import { readConnections } from '../../../core/connect/read-connections';
import { byDate } from '../../../core/corpus/article-order';
import { articleSchema, type Article } from '../../../core/model/article';
import { manifestSchema } from '../../../core/model/corpus';
import { buildCorpus } from '../../build-corpus';
import { MANIFEST, type CorpusOutput } from '../../corpus-output';
import { CACHE, PROJECT } from '../../project';
import { readInput } from '../../read-input';

/** An article as published, with what others tell of it. */
export interface ConnectedArticle {
  readonly article: Article;
  readonly connections: readonly Connection[];
}

/** Builds a corpus of seeds as the page would get it, and reads its articles in their order. Folders are relative to the project. Throws a RangeError for a seed that fails. */
export async function compileConnected(folders: readonly string[]): Promise<readonly ConnectedArticle[]> {
  const files = new Map<string, string | Uint8Array>();
  const output: CorpusOutput = { write: (name, content) => Promise.resolve(void files.set(name, content)) };
  const { contents } = await buildCorpus(await readInput(folders.map((folder) => join(PROJECT, folder))), { cache: CACHE, output });
  const [failure] = contents.failures;
  if (failure !== undefined) throw new RangeError(`${failure.file}: ${failure.code}`);
  return readConnected(files);
}

function readConnected(files: ReadonlyMap<string, string | Uint8Array>): readonly ConnectedArticle[] {
  const read = (name: string): unknown => JSON.parse(textOf(files.get(name) ?? ''));
  const articles = [...files.keys()].filter((name) => name.startsWith('articles/')).map((name) => articleSchema.parse(read(name)));
  const { files: named } = manifestSchema.parse(read(MANIFEST));
  const pages = named.connections === undefined ? [] : connectionIndexSchema.parse(read(named.connections)).pages;
  const names = pages.flatMap((page) => connectionNamesSchema.parse(read(page)).files);
  return articles.sort(byDate).map((article, number) => {
    const name = names[number] ?? null;
    return { article, connections: name === null ? [] : readConnections(connectionFileSchema.parse(read(name))).connections };
  });
}

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
