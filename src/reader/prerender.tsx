import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { articleKey } from '../core/corpus/article-key';
import type { Article } from '../core/model/article';
import type { Block } from '../core/model/block';
import type { ArticleCard, ArticlePreview, EntityRecord } from '../core/model/corpus';
import type { CorpusHead } from '../core/search/corpus-source';
import { App } from './app';
import { digitsOf, languageOf } from './appearance';
import { articleQuery, cardQuery, headQuery, previewQuery } from './data/queries';
import { makeQueryClient } from './data/query-client';
import type { Around } from './features/article/around';
import { aroundQuery } from './features/article/around-query';
import type { WrittenArticle } from './features/article/written-around';
import { PAGE } from './features/library/results';
import { Frame } from './frame';
import { startStrings } from './i18n/start';
import { Page } from './page';
import { lazyPart } from './parts/lazy-part';
import { DEFAULT_PREFERENCES } from './state/preferences';
import { ArticleView, LibraryView } from './views';

const EntityOutline = lazyPart('entity', () => import('./features/entity/entity-outline'), (module) => module.EntityOutline);
const NamesOutline = lazyPart('article', () => import('./features/article/names-outline'), (module) => module.NamesOutline);
const PassageOutline = lazyPart('article', () => import('./features/article/passage-outline'), (module) => module.PassageOutline);
const MoreArticles = lazyPart('library', () => import('./features/library/more-articles'), (module) => module.MoreArticles);

/** What the front page is written with. */
export interface FrontPage {
  readonly head: CorpusHead;
  /** The first articles in the order of the corpus, at most as many as `Writer.fullEntries`. */
  readonly entries: readonly { readonly card: ArticleCard; readonly preview: ArticlePreview }[];
  /** Some that follow them, told by title, publisher and date alone. */
  readonly more: readonly ArticleCard[];
}

/** Writes pages as the app would show them first, in Arabic. Addresses inside begin with `./` and are relative to the reader's base. Nothing of the collection is kept: each page is given what it needs. */
export interface Writer {
  /** Articles of the front page that are written as the library shows them. */
  readonly fullEntries: number;
  /** The whole article as the app shows it, the way to the pages of its names for those without scripts, and what the app needs besides the article to show the same. */
  readonly article: (article: Article, around: Around) => { readonly page: string; readonly names: string; readonly data: WrittenArticle };
  /** One block among its neighbours. */
  readonly passage: (article: Article, block: Block) => string;
  /** An entity and articles that name it, in the order in which they are listed. */
  readonly entity: (record: EntityRecord, cards: readonly ArticleCard[]) => string;
  /** `whole` is false when it is not just what the library shows. */
  readonly library: (front: FrontPage) => { readonly page: string; readonly whole: boolean };
}

/** A writer. */
export async function startWriter(): Promise<Writer> {
  await startStrings(languageOf(DEFAULT_PREFERENCES), digitsOf(DEFAULT_PREFERENCES));
  await Promise.all([ArticleView, LibraryView, EntityOutline, NamesOutline, PassageOutline, MoreArticles].map((part) => part.load()));
  return {
    fullEntries: PAGE,
    article: (article, around) => ({
      page: write(`/a/${articleKey(article.id)}`, <App />, articleClient(article, around)),
      names: write('/', <NamesOutline article={article} />),
      data: { id: article.id, around },
    }),
    passage: (article, block) => write('/', inFrame(<PassageOutline article={article} block={block} />)),
    entity: (record, cards) => write('/', inFrame(<EntityOutline record={record} cards={cards} />)),
    library,
  };
}

function articleClient(article: Article, around: Around): QueryClient {
  const client = makeQueryClient();
  client.setQueryData(articleQuery(articleKey(article.id)).queryKey, article);
  client.setQueryData(aroundQuery(article.id).queryKey, around);
  return client;
}

function library({ head, entries, more }: FrontPage): ReturnType<Writer['library']> {
  const whole = head.articles === entries.length;
  const client = makeQueryClient();
  client.setQueryData(headQuery.queryKey, { ...head, articles: entries.length });
  for (const { card, preview } of entries) {
    client.setQueryData(cardQuery(card.number).queryKey, card);
    client.setQueryData(previewQuery(card.number).queryKey, preview);
  }
  const rest = more.length === 0 ? '' : write('/', <MoreArticles cards={more} />);
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
