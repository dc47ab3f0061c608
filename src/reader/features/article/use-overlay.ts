import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Article } from '../../../core/model/article';
import type { Span } from '../../../core/model/span';
import type { Filter } from '../../../core/search/filter';
import type { Standing } from '../../data/saved-in';
import { useSavedIn } from '../../data/use-saved-in';
import { hitsQuery } from './hits/hits-query';
import type { Overlay, SavedLayer } from './layers';

const NO_HITS: readonly Span[] = [];

/** What is laid over an article for a filter, the passages that a link points at, and those that the reader keeps. */
export function useOverlay(article: Article, filter: Filter, targets: readonly Span[]): Overlay {
  const { data: hits = NO_HITS } = useQuery(hitsQuery(article, filter));
  const filtered = useMemo(() => new Set(Object.values(filter.facets).flatMap(({ include }) => include)), [filter]);
  const standings = useSavedIn(article);
  const saved = useMemo(() => standings.flatMap(layerOf), [standings]);
  return useMemo(() => ({ filtered, hits, targets, saved }), [filtered, hits, targets, saved]);
}

function layerOf({ saved, resolution }: Standing): readonly SavedLayer[] {
  if (resolution.kind === 'lost') return [];
  const { start, end } = resolution.span;
  return [{ kind: 'saved', start, end, id: saved.id, colour: saved.colour, noted: saved.note !== '' }];
}
