import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { articleKey } from '../core/corpus/article-key';
import type { Article } from '../core/model/article';
import type { Block } from '../core/model/block';
import type { EntityRecord, Manifest } from '../core/model/corpus';
import { App } from './app';
import { digitsOf, languageOf } from './appearance';
import { articleQuery, manifestQuery } from './data/queries';
import { makeQueryClient } from './data/query-client';
import { Frame } from './frame';
import { startStrings } from './i18n/start';
import { Page } from './page';
import { lazyPart } from './parts/lazy-part';
import { DEFAULT_PREFERENCES } from './state/preferences';
import { ArticleView, LibraryView } from './views';

/** Articles of the front page that are written as the library shows them; of more, only what leads to them. */
const FULL_ENTRIES = 100;

const EntityOutline = lazyPart('entity', () => import('./features/entity/entity-outline'), (module) => module.EntityOutline);
const NamesOutline = lazyPart('article', () => import('./features/article/names-outline'), (module) => module.NamesOutline);
const PassageOutline = lazyPart('article', () => import('./features/article/passage-outline'), (module) => module.PassageOutline);
const MoreArticles = lazyPart('library', () => import('./features/library/more-articles'), (module) => module.MoreArticles);

/** Writes pages as the app would show them first, in Arabic. Addresses inside begin with `./` and are relative to the reader's base. */
export interface Writer {
  /** The whole article as the app shows it, and the way to the pages of its names for those without scripts. */
  readonly article: (article: Article) => { readonly page: string; readonly names: string };
  /** One block among its neighbours. */
  readonly passage: (article: Article, block: Block) => string;
  readonly entity: (record: EntityRecord) => string;
  /** `whole` is false when it is not just what the library shows. */
  readonly library: () => { readonly page: string; readonly whole: boolean };
}

/** A writer for one collection. */
export async function startWriter(manifest: Manifest): Promise<Writer> {
  await startStrings(languageOf(DEFAULT_PREFERENCES), digitsOf(DEFAULT_PREFERENCES));
  await Promise.all([ArticleView, LibraryView, EntityOutline, NamesOutline, PassageOutline, MoreArticles].map((part) => part.load()));
  const cards = new Map(manifest.articles.map((card) => [card.id, card]));
  return {
    article: (article) => ({
      page: write(`/a/${articleKey(article.id)}`, <App />, articleClient(manifest, article)),
      names: write('/', <NamesOutline article={article} />),
    }),
    passage: (article, block) => write('/', inFrame(<PassageOutline article={article} block={block} />)),
    entity: (record) => write('/', inFrame(<EntityOutline record={record} cards={cards} />)),
    library: () => library(manifest),
  };
}

function articleClient(manifest: Manifest, article: Article): QueryClient {
  const client = makeQueryClient();
  client.setQueryData(manifestQuery.queryKey, manifest);
  client.setQueryData(articleQuery(articleKey(article.id)).queryKey, article);
  return client;
}

function library(manifest: Manifest): ReturnType<Writer['library']> {
  const whole = manifest.articles.length <= FULL_ENTRIES;
  const client = makeQueryClient();
  client.setQueryData(manifestQuery.queryKey, { ...manifest, articles: manifest.articles.slice(0, FULL_ENTRIES) });
  const rest = whole ? '' : write('/', <MoreArticles cards={manifest.articles.slice(FULL_ENTRIES)} />);
  return { page: write('/', <App />, client) + rest, whole };
}

function inFrame(view: ReactNode): ReactNode {
  return <Frame>{view}</Frame>;
}

function write(path: string, page: ReactNode, client = makeQueryClient()): string {
  const html = renderToString(
    <Page client={client} base="" ssrPath={path} ssrSearch="" hrefs={(href) => `.${href}`}>
      {page}
    </Page>,
  );
  client.clear();
  return html;
}
