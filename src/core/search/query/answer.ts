import type { SearchAnswer, SearchRequest } from '../corpus-source';
import type { IndexView } from '../index/index-view';
import { alsoSearched } from './also-searched';
import type { CompiledQuery } from './compiled-query';
import { dropsOf } from './drops';
import { searchOf, selectionOf } from './evaluation';
import { firstOf } from './first-of';
import { hitsOf } from './hits';
import { markerFor } from './marker-of';
import { orderOf, scoresOf, selectedArticles } from './order';
import { suggestionFor } from './suggestion';

/** What a view finds by itself; which shards it misses is known to whoever loads them. */
export type Found = Omit<SearchAnswer, 'missing'>;

/** Answers a request from what a view holds. */
export function answer(view: IndexView, { filter, sort, offset, limit }: SearchRequest): Found {
  const { text, asWritten } = filter;
  const awaited = view.awaited();
  const search = searchOf(view, asWritten === undefined ? { text } : { text, asWritten });
  const selection = selectionOf(view, filter);
  const isRead = view.awaited() === awaited;
  const isEmpty = isRead && selection.count === 0;
  const selected = selectedArticles(selection);
  const positions = (): readonly number[] => firstOf(selected, offset + limit, orderOf(view, selection, sort)).slice(offset);
  const { relaxed, aside } = selection.documents;
  return {
    count: selection.count,
    articles: selected.length,
    hits: isRead ? hitsOf(view, filter, search, selection, { positions: positions(), scores: scoresOf(selection) }) : [],
    relaxed,
    aside,
    loosePhrases: !view.head.hasPlaces && isLoose(search.compiled),
    marker: markerFor(view, search.compiled),
    also: alsoSearched(view, search.compiled),
    suggestion: isRead ? suggestionFor(search.compiled, isEmpty) : null,
    drops: isEmpty ? dropsOf(view, filter, search.compiled) : [],
  };
}

function isLoose({ wanted, refused }: CompiledQuery): boolean {
  return [...wanted, ...refused].some(({ phrases }) => phrases.some((phrase) => phrase.length > 1));
}
