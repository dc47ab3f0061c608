import { mkdir } from 'node:fs/promises';
import { SEEDS } from '../../../../src/build/project';
import { byDate } from '../../../../src/core/corpus/article-order';
import { ownArticles } from '../corpus/own-articles';
import { buildIsnad } from '../engines/isnad-build';
import { measureDisk } from './disk';

/** What the index of the project's own seeds weighs, in bytes as shipped. */
export interface SeedFigures {
  readonly articles: number;
  /** The head's file, which the first result needs. */
  readonly head: number;
  readonly all: number;
}

/** Indexes the project's seeds in a folder. */
export async function measureSeeds(folder: string): Promise<SeedFigures> {
  const articles = [...(await ownArticles([SEEDS]))].sort(byDate);
  await mkdir(folder, { recursive: true });
  await buildIsnad(articles, folder);
  const { kinds } = await measureDisk(folder, []);
  const bytes = Object.entries(kinds).filter(([kind]) => kind !== '.');
  return { articles: articles.length, head: kinds['head']?.shipped ?? 0, all: bytes.reduce((sum, [, { shipped }]) => sum + shipped, 0) };
}
