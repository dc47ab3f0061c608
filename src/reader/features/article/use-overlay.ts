import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Article } from '../../../core/model/article';
import { isPassage } from '../../../core/model/block';
import type { Span } from '../../../core/model/span';
import type { Filter } from '../../../core/search/filter';
import { CORRECTED, searchQuery } from '../../data/queries';
import type { Standing } from '../../data/saved-in';
import { useSavedIn } from '../../data/use-saved-in';
import type { Overlay, SavedLayer } from './layers';

const NO_HITS: readonly Span[] = [];

/** What is laid over an article for a filter, the passages that a link points at, and those that the reader keeps. The search index is loaded only when words were searched. */
export function useOverlay(article: Article, filter: Filter, targets: readonly Span[]): Overlay {
  const text = filter.text.trim();
  const { data: hits = NO_HITS } = useQuery({
    queryKey: ['hits', article.id, text],
    enabled: text !== '',
    staleTime: Infinity,
    ...CORRECTED,
    queryFn: async ({ client }) => {
      const [{ hitSpans }, file] = await Promise.all([import('../../../core/search/hit-spans'), client.query(searchQuery)]);
      return article.blocks.filter(isPassage).flatMap((block) => hitSpans(file, text, article.text, block));
    },
  });
  const filtered = useMemo(() => new Set(Object.values(filter.facets).flatMap(({ include }) => include)), [filter]);
  const standings = useSavedIn(article);
  const saved = useMemo(() => standings.flatMap(layerOf), [standings]);
  return useMemo(() => ({ filtered, hits: text === '' ? NO_HITS : hits, targets, saved }), [filtered, hits, targets, text, saved]);
}

function layerOf({ saved, resolution }: Standing): readonly SavedLayer[] {
  if (resolution.kind === 'lost') return [];
  const { start, end } = resolution.span;
  return [{ kind: 'saved', start, end, id: saved.id, colour: saved.colour, noted: saved.note !== '' }];
}
