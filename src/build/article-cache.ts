import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { articleSchema, type Article } from '../core/model/article';
import { clearOld } from './clear-old';

/** Enough of a version to tell it from all others. */
const VERSION_LENGTH = 16;

/** Keeps compiled articles on the disk, within a run and from run to run. A cache that cannot be read or written costs time and nothing else. */
export interface ArticleCache {
  readonly read: (key: string) => Promise<Article | null>;
  /** False when it could not be kept. */
  readonly write: (key: string, article: Article) => Promise<boolean>;
}

/** A cache in a folder, one file an article. What another version of the pipeline left is cleared away with the first writing, unless somebody may still be at work on it. */
export function articleCache(folder: string, version: string): ArticleCache {
  const shelf = join(folder, 'articles', version.slice(0, VERSION_LENGTH));
  const pathOf = (key: string): string => join(shelf, `${key}.json`);
  let ready: Promise<void> | null = null;
  return {
    read: async (key) => {
      try {
        return articleSchema.parse(JSON.parse(await readFile(pathOf(key), 'utf8')));
      } catch {
        return null;
      }
    },
    write: async (key, article) => {
      const part = `${pathOf(key)}.${process.pid}.part`;
      try {
        await (ready ??= openShelf(shelf));
        await writeFile(part, JSON.stringify(article));
        await rename(part, pathOf(key));
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** A cache that lays down in another what it cannot keep itself. */
export function withReserve(cache: ArticleCache, reserve: ArticleCache): ArticleCache {
  return {
    read: async (key) => (await cache.read(key)) ?? reserve.read(key),
    write: async (key, article) => (await cache.write(key, article)) || reserve.write(key, article),
  };
}

async function openShelf(shelf: string): Promise<void> {
  await mkdir(shelf, { recursive: true });
  await clearOld(dirname(shelf), (path) => path !== shelf);
}
