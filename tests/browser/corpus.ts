import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleCard } from '../../src/core/corpus/article-card';
import { byDate } from '../../src/core/corpus/article-order';
import { entityRecords } from '../../src/core/corpus/entity-records';
import { namesIn } from '../../src/core/corpus/names-in';
import type { Article } from '../../src/core/model/article';
import type { ArticleCard, EntityRecord, Manifest } from '../../src/core/model/corpus';
import { SITE } from './site';

const DATA = join(SITE, 'data');

/** How an article names an entity. */
export interface Naming {
  readonly article: Article;
  readonly count: number;
}

/** The built manifest. */
export function readManifest(): Manifest {
  return read('manifest.json') as Manifest;
}

/** The built articles, in the order of the corpus. */
export function readArticles(): readonly Article[] {
  return files().map((file) => read(file) as Article).sort(byDate);
}

/** The cards of the built articles, in the order of the corpus. */
export function readCards(): readonly ArticleCard[] {
  const hrefs = new Map(files().map((file) => [(read(file) as Article).id, file]));
  return readArticles().map((article, number) => articleCard(article, number, hrefs.get(article.id) ?? ''));
}

/** Every entity of the built articles, counted by the articles themselves; sorted by id. */
export function readEntities(): readonly EntityRecord[] {
  return entityRecords(readArticles());
}

/** The articles that name an entity in their own passages, most often first. */
export function articlesNaming(id: string): readonly Naming[] {
  return readArticles()
    .map((article) => ({ article, count: namesIn(article).get(id)?.count ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function files(): readonly string[] {
  return readdirSync(join(DATA, 'articles')).map((name) => `articles/${name}`);
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(DATA, name), 'utf8'));
}
