import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { articleSchema, type Article } from '../core/model/article';

/** Keeps compiled articles from run to run. A cache that cannot be read or written costs time and nothing else. */
export interface ArticleCache {
  readonly read: (key: string) => Promise<Article | null>;
  readonly write: (key: string, article: Article) => Promise<void>;
}

/** A cache in a folder, one file an article. */
export function articleCache(folder: string): ArticleCache {
  const pathOf = (key: string): string => join(folder, 'articles', `${key}.json`);
  return {
    read: async (key) => {
      try {
        return articleSchema.parse(JSON.parse(await readFile(pathOf(key), 'utf8')));
      } catch {
        return null;
      }
    },
    write: async (key, article) => {
      const path = pathOf(key);
      const part = `${path}.${process.pid}.part`;
      await mkdir(dirname(path), { recursive: true })
        .then(() => writeFile(part, JSON.stringify(article)))
        .then(() => rename(part, path))
        .catch(() => undefined);
    },
  };
}
