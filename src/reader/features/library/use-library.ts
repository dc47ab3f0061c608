import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FacetName, FacetsFile, Manifest } from '../../../core/model/corpus';
import { isEmpty } from '../../../core/search/change-filter';
import { countFacets, type FacetCount } from '../../../core/search/count';
import { search } from '../../../core/search/query';
import { select } from '../../../core/search/select';
import type { TextHits } from '../../../core/search/text-hits';
import { facetsQuery, manifestQuery, searchQuery } from '../../data/queries';
import type { LibraryState } from '../../state/library-url';
import type { Found } from './found';
import { sortCards } from './sort-cards';

/** What the library shows for a state; null where it is still loading. */
export interface Library {
  readonly manifest: Manifest | null;
  readonly facets: FacetsFile | null;
  readonly counts: Readonly<Record<FacetName, readonly FacetCount[]>> | null;
  readonly found: readonly Found[] | null;
  /** Results in the filter's scope. */
  readonly count: number;
  readonly hits: TextHits | null;
  readonly error: Error | null;
}

/** Loads what the state needs and applies its filter. The bare list needs no facets and does not wait for them. */
export function useLibrary({ filter, sort }: LibraryState): Library {
  const asksText = filter.text.trim() !== '';
  const manifest = useQuery(manifestQuery);
  const facets = useQuery(facetsQuery);
  const index = useQuery({ ...searchQuery, enabled: asksText });
  const hits = useMemo(() => (asksText && index.data !== undefined ? search(index.data, filter.text) : null), [asksText, index.data, filter.text]);
  const ready = facets.data !== undefined && (!asksText || index.data !== undefined);
  const selection = useMemo(() => (ready ? select(facets.data, filter, hits) : null), [ready, facets.data, filter, hits]);
  const counts = useMemo(() => (ready ? countFacets(facets.data, filter, hits) : null), [ready, facets.data, filter, hits]);
  const bare = isEmpty(filter) && filter.scope === 'article';
  const found = useMemo(() => {
    const cards = manifest.data?.articles;
    if (cards === undefined) return null;
    if (selection === null) return bare ? sortCards(cards.map((card) => ({ card, passages: [] })), sort, null) : null;
    const byId = new Map(cards.map((card) => [card.id, card]));
    const selected = selection.articles.flatMap(({ id, passages }) => {
      const card = byId.get(id);
      return card === undefined ? [] : [{ card, passages }];
    });
    return sortCards(selected, sort, hits);
  }, [bare, hits, manifest.data, selection, sort]);
  return {
    manifest: manifest.data ?? null,
    facets: facets.data ?? null,
    counts,
    found,
    count: selection?.count ?? found?.length ?? 0,
    hits,
    error: manifest.error ?? (found === null ? (facets.error ?? (asksText ? index.error : null)) : null),
  };
}
