import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ArticleHit } from '../../../core/search/corpus-source';
import { pageQuery } from './page-query';
import { PAGE, type Results } from './results';

/** How long a row stands before its page of results is asked for: those that one only scrolls past never are. */
const REST_MS = 60;

/** The article of a row, by its place in the list; null while its page of results is on its way, or when it cannot be had (`failed`). */
export function useHit(results: Results, index: number): { readonly hit: ArticleHit | null; readonly failed: boolean } {
  const { answer } = results;
  const page = Math.floor(index / PAGE);
  const later = answer !== null && page > 0;
  const rested = useRested(later);
  const found = useQuery({ ...pageQuery(results, page), staleTime: Infinity, enabled: later && rested });
  if (answer === null) return { hit: { article: index, score: 0, aside: false, passages: [], passageCount: 0 }, failed: false };
  const hits = later ? found.data?.hits : answer.hits;
  return { hit: hits?.[index % PAGE] ?? null, failed: later && found.isError };
}

function useRested(waits: boolean): boolean {
  const [rested, rest] = useState(false);
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => rest(true), REST_MS);
    return () => clearTimeout(timer);
  }, [waits]);
  return rested;
}
