import type { FacetName } from '../model/corpus';

/** Values asked for in one facet. Within a facet `any` widens and `all` narrows; facets narrow each other. */
export interface FacetFilter {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly match: 'any' | 'all';
}

/** What is asked of the corpus. In scope `article` two values may stand in different passages of one article; in scope `passage` they must share one. */
export interface Filter {
  readonly scope: 'article' | 'passage';
  /** Search words; empty when none. */
  readonly text: string;
  readonly facets: Readonly<Partial<Record<FacetName, FacetFilter>>>;
  /** True when words are searched as written alone: no other spelling of a name, no stem, no other number. */
  readonly asWritten?: true;
}

/** How the values of a facet combine unless the reader says otherwise: an article has one publisher and one date, but many names. */
export const DEFAULT_MATCH = {
  publisher: 'any',
  date: 'any',
  outlet: 'all',
  speaker: 'all',
  place: 'all',
  person: 'all',
  organisation: 'all',
} as const satisfies Record<FacetName, FacetFilter['match']>;
