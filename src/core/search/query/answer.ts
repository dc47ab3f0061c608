import type { SearchAnswer, SearchRequest } from '../corpus-source';
import type { IndexView } from '../index/index-view';
import { alsoSearched } from './also-searched';
import type { CompiledQuery } from './compiled-query';
import { dropsOf } from './drops';
import { compiledOf, selectionOf } from './evaluation';
import { hitsOf } from './hits';
import { markerFor } from './marker-of';
import { firstInOrder, scoresOf, selectedArticles } from './order';
import { suggestionFor } from './suggestion';

/** What a view finds by itself; which shards it misses is known to whoever loads them. */
export type Found = Omit<SearchAnswer, 'missing'>;

/** Answers a request from what a view holds. */
export function answer(view: IndexView, { filter, sort, offset, limit }: SearchRequest): Found {
  const { text, asWritten } = filter;
  const awaited = view.awaited();
  const compiled = compiledOf(view, asWritten === undefined ? { text } : { text, asWritten });
  const selection = selectionOf(view, filter);
  const isRead = view.awaited() === awaited;
  const isEmpty = isRead && selection.count === 0;
  const selected = selectedArticles(selection);
  const positions = (): readonly number[] => firstInOrder(view, selection, sort, selected, offset + limit).slice(offset);
  const { relaxed, aside } = selection.documents;
  return {
    count: selection.count,
    articles: selected.length,
    hits: isRead ? hitsOf(view, filter, selection, { positions: positions(), scores: scoresOf(selection), isRanked: compiled.wanted.length > 0 }) : [],
    relaxed,
    aside,
    loosePhrases: !view.head.hasPlaces && isLoose(compiled),
    marker: markerFor(view, compiled),
    also: alsoSearched(view, compiled),
    suggestion: isRead ? suggestionFor(compiled, isEmpty) : null,
    drops: isEmpty ? dropsOf(view, filter, compiled) : [],
  };
}

function isLoose({ wanted, refused }: CompiledQuery): boolean {
  return [...wanted, ...refused].some(({ phrases }) => phrases.some((phrase) => phrase.length > 1));
}
