import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Article } from '../../core/model/article';
import type { ArticleCard } from '../../core/model/corpus';
import type { ArticleHit } from '../../core/search/corpus-source';
import type { Filter } from '../../core/search/filter';
import { articleQuery, cardsQuery, searchQuery } from '../data/queries';
import { filterKey } from '../state/filter-params';
import { defaultSort } from '../state/library-url';

/** Articles that are read at a time, where nothing else is asked for: each is a file of its own. */
const AT_A_TIME = 30;

/** An article that a filter leaves, with its text. */
export interface ReadArticle {
  readonly card: ArticleCard;
  readonly article: Article;
  /** Why it is among them; its passages where the filter asks for values alone, or in scope `passage`. */
  readonly hit: ArticleHit;
}

/** The first articles that a filter leaves, in the order of the list. */
export interface ReadArticles {
  readonly articles: readonly ReadArticle[];
  /** How many the filter leaves in all; null while that is not known. */
  readonly count: number | null;
  readonly pending: boolean;
  readonly error: Error | null;
  /** Articles that could not be had. */
  readonly lost: number;
  /** Reads the next ones; null when all are read. */
  readonly more: (() => void) | null;
}

/** Reads what a filter leaves, some at a time, so that a picture of it costs the same in a collection of any size. */
export function useReadArticles(filter: Filter, atATime = AT_A_TIME): ReadArticles {
  const key = filterKey(filter);
  const [asked, ask] = useState({ key, count: atATime });
  const limit = asked.key === key ? asked.count : atATime;
  const found = useQuery(searchQuery({ filter, sort: defaultSort(filter), offset: 0, limit }));
  const hits = useMemo(() => (found.isPlaceholderData ? [] : (found.data?.hits ?? [])), [found.data, found.isPlaceholderData]);
  const cards = useQuery({ ...cardsQuery(hits.map(({ article }) => article)), enabled: hits.length > 0 });
  const known = useMemo(() => new Map((hits.length === 0 ? [] : (cards.data ?? [])).map((card) => [card.number, card])), [cards.data, hits]);
  const wanted = useMemo(() => hits.flatMap((hit) => known.get(hit.article) ?? []), [hits, known]);
  const texts = useQueries({ queries: wanted.map(({ id }) => articleQuery(id)), combine: told });
  const articles = useMemo(() => hits.flatMap((hit) => readArticle(hit, known.get(hit.article), texts.articles)), [hits, known, texts.articles]);
  const count = found.isPlaceholderData ? null : (found.data?.articles ?? null);
  const error = found.error ?? cards.error ?? (articles.length === 0 ? texts.error : null);
  const pending = error === null && (count === null || texts.waiting || (hits.length > 0 && cards.data === undefined));
  const more = count !== null && count > limit ? () => ask({ key, count: limit + atATime }) : null;
  return { articles, count, pending, error, lost: texts.lost, more };
}

function readArticle(hit: ArticleHit, card: ArticleCard | undefined, articles: ReadonlyMap<string, Article>): readonly ReadArticle[] {
  const article = card === undefined ? undefined : articles.get(card.id);
  return card === undefined || article === undefined ? [] : [{ hit, card, article }];
}

function told(results: readonly { readonly data: Article | undefined; readonly error: Error | null; readonly isPending: boolean }[]) {
  return {
    articles: new Map(results.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data] as const]))),
    waiting: results.some(({ isPending }) => isPending),
    error: results.find(({ error }) => error !== null)?.error ?? null,
    lost: results.filter(({ error }) => error !== null).length,
  };
}
