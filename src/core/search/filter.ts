import type { FacetName } from '../model/corpus';

/** Values asked for in one facet. Within a facet `any` widens and `all` narrows; facets narrow each other. */
export interface FacetFilter {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly match: 'any' | 'all';
}

/** How articles stand in time: by the periods that they tell of, or by the months between which they were written. */
export const TIMES = ['told', 'written'] as const;
export type TimeKind = (typeof TIMES)[number];

/** A time asked for. It holds for whole articles and narrows whatever else is asked. */
export interface PeriodFilter {
  readonly by: TimeKind;
  /** A month `2025-03`, a year with all its months `2025`, or a decade or century by itself `1990-1999`. */
  readonly at: string;
}

/** What is asked of the corpus. In scope `article` two values may stand in different passages of one article; in scope `passage` they must share one. */
export interface Filter {
  readonly scope: 'article' | 'passage';
  /** Search words; empty when none. */
  readonly text: string;
  readonly facets: Readonly<Partial<Record<FacetName, FacetFilter>>>;
  readonly period?: PeriodFilter;
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
