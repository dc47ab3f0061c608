import type { ArticleConnections } from '../connect/connection';
import type { Article } from '../model/article';
import type { ArticleCard, ArticlePreview, EntityRecord, FacetName, FacetValue, SeedFailure } from '../model/corpus';
import type { Entity } from '../model/entity';
import type { Filter, PeriodFilter, TimeKind } from './filter';
import type { NamedPassages, TogetherCounts, TogetherOptions } from './named-together';
import type { PeriodCounts } from './period-counts';

export const SORTS = ['date', 'source', 'relevance'] as const;

/** Order of results. Equal ones keep the corpus order (oldest first, undated last, then by id). */
export type Sort = (typeof SORTS)[number];

/** What is asked. */
export interface SearchRequest {
  readonly filter: Filter;
  readonly sort: Sort;
  /** Results (articles, also in scope `passage`) to skip and to give. */
  readonly offset: number;
  readonly limit: number;
}

/** A passage found. */
export interface PassageHit {
  /** Ordinal of the passage in its article, see `PostingList`; `passageAt` finds its block. */
  readonly ordinal: number;
  readonly score: number;
}

/** An article found. */
export interface ArticleHit {
  /** Its number in the corpus order. */
  readonly article: number;
  readonly score: number;
  /** True when what was found stands in the part of its page that was set aside. */
  readonly aside: boolean;
  /**
   * In scope `passage` every passage found, best first when text is asked for. In scope `article` none when text is asked for: the article's text tells them (`markedSpans`);
   * else those that name a value asked for, in order, at most `MOST_PASSAGES`.
   */
  readonly passages: readonly PassageHit[];
  /** How many there are of these. */
  readonly passageCount: number;
}

/** What one thing that a query asks for marks: any of these words, the mentions of these entities, these phrases. */
export interface MarkerPart {
  /** Words as the corpus writes them. */
  readonly words: readonly string[];
  readonly entities: readonly string[];
  /** Phrases: for each place the words as written that may stand there. */
  readonly phrases: readonly (readonly (readonly string[])[])[];
}

/** What marks in a text what was searched: a part for each thing asked for. */
export interface Marker {
  readonly parts: readonly MarkerPart[];
}

/** An entity that was searched for, too, because a word of the query names it. */
export interface AlsoSearched {
  readonly word: string;
  readonly entity: string;
  readonly ar: string | null;
  readonly latin: string | null;
  /** Other spellings of the corpus, most frequent first. */
  readonly spellings: readonly string[];
}

/** One condition of a filter, and how many results there would be without it. */
export interface Drop {
  /** The filter without it. */
  readonly filter: Filter;
  readonly condition: { readonly kind: 'text' } | { readonly kind: 'period'; readonly period: PeriodFilter } | { readonly kind: 'word'; readonly text: string } | { readonly kind: 'value'; readonly facet: FacetName; readonly id: string; readonly ar: string | null; readonly latin: string | null };
  readonly count: number;
}

/** A part of the index that could not be read. The rest answered. */
export interface MissingShard {
  readonly shard: string;
  readonly cause: 'network' | 'not-found' | 'damaged' | 'version';
}

/** What was found. */
export interface SearchAnswer {
  /** Results in the scope of the filter: articles or passages. */
  readonly count: number;
  /** Articles found, whatever the scope. */
  readonly articles: number;
  readonly hits: readonly ArticleHit[];
  /** True when no passage, in scope `article` no article, holds all that was asked for, and those that hold most of it are given. */
  readonly relaxed: boolean;
  /** True when only set-aside parts of pages hold it. */
  readonly aside: boolean;
  /** True when quoted words were searched in one passage without looking whether they follow each other (`IndexHead.hasPlaces`). */
  readonly loosePhrases: boolean;
  readonly marker: Marker;
  readonly also: readonly AlsoSearched[];
  /** The query with words of the corpus in place of those that it does not have; null when there is nothing better. */
  readonly suggestion: string | null;
  /** Only when nothing was found: what each condition keeps out, most first, those that would give nothing left out. */
  readonly drops: readonly Drop[];
  readonly missing: readonly MissingShard[];
}

/** One value of a facet with its count under a request. */
export interface FacetRow {
  readonly value: FacetValue;
  /** Its number among the values of the corpus; `FacetValue.within` holds such numbers. */
  readonly number: number;
  /** Results after a click; what the click adds when `added`; for a chosen value, how many of the present results carry it. */
  readonly count: number;
  readonly added: boolean;
  readonly chosen: 'include' | 'exclude' | null;
}

/** The values of one facet that would give most. */
export interface FacetRows {
  readonly rows: readonly FacetRow[];
  /** Values with a count above nought, chosen ones included; when not all were counted, so many at least. */
  readonly values: number;
  /** False when values were not counted, of which none comes among the rows. */
  readonly isWhole: boolean;
}

/** The counts of facets under a request. */
export interface FacetAnswer {
  readonly facets: Readonly<Record<FacetName, FacetRows>>;
  /** False while lists of values are still being read: what is counted is right, but values may be missing. */
  readonly complete: boolean;
  readonly missing: readonly MissingShard[];
}

/** What a corpus is as a whole. */
export interface CorpusHead {
  /** Hash over all files. */
  readonly build: string;
  readonly articles: number;
  readonly passages: number;
  readonly failures: readonly SeedFailure[];
  /** True when there are records of earlier builds. */
  readonly hasLineage: boolean;
}

/** An entity with the places that it lies in. */
export interface EntityInCorpus {
  readonly record: EntityRecord;
  /** The places that it lies in. */
  readonly within: readonly EntityRecord['entity'][];
}

/** A value that shares passages with an entity. */
export interface Neighbour {
  readonly value: FacetValue;
  /** Its number among the values of the corpus. */
  readonly number: number;
  readonly passages: number;
}

/** An article that names an entity: how often in its own passages, and in the parts that were set aside. */
export interface NamingArticle {
  readonly article: number;
  readonly count: number;
  readonly elsewhere: number;
}

/** An article like another one, and the words that they share. */
export interface SimilarArticle {
  readonly article: number;
  readonly score: number;
  readonly shared: readonly string[];
}

/** A completion of what is being typed; `entity` when it is a name. */
export interface Suggested {
  readonly text: string;
  readonly entity: string | null;
}

/** How many values a facet may give besides the chosen, the values of one facet that are called so in any spelling, and the one facet that is wanted at all. */
export interface FacetOptions {
  readonly rows: number;
  readonly named?: { readonly facet: FacetName; readonly text: string };
  readonly only?: FacetName;
}

/** A value of a facet, as filters name it. */
export interface WantedValue {
  readonly facet: FacetName;
  readonly id: string;
}

/** The id of a value with its number, as counts and neighbours tell it. */
export interface NumberedValue {
  readonly id: string;
  readonly number: number;
}

/** A preview with the number of its article. */
export type NumberedPreview = ArticlePreview & { readonly article: number };

/** Tells that an answer is no longer wanted; an `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly addEventListener: (type: 'abort', listener: () => void) => void;
}

/**
 * Where the reader gets everything about a corpus. Files of a static host answer today; a database can answer as well.
 * Everything rejects with a `CorpusError` when it cannot be had at all, but answers with `missing` when only a part cannot.
 */
export interface CorpusSource {
  readonly head: () => Promise<CorpusHead>;
  /** What is stopped by its signal rejects. */
  readonly search: (request: SearchRequest, signal?: StopSignal) => Promise<SearchAnswer>;
  /** Counts of all facets. Not everything may be read yet (`FacetAnswer.complete`): asked again, it knows more. */
  readonly facets: (filter: Filter, options: FacetOptions, signal?: StopSignal) => Promise<FacetAnswer>;
  /** How many articles lie in each period, of all that a filter leaves. */
  readonly periods: (filter: Filter, by: TimeKind) => Promise<PeriodCounts & { readonly missing: readonly MissingShard[] }>;
  /** The commonest names of all that a filter leaves, and how many passages name each two of them. */
  readonly together: (filter: Filter, options: TogetherOptions) => Promise<TogetherCounts & { readonly missing: readonly MissingShard[] }>;
  /** The passages, of all that a filter leaves, that name all of some values. */
  readonly naming: (filter: Filter, wanted: readonly WantedValue[], limit: number) => Promise<NamedPassages>;
  /** Values by facet and id, for filters whose names must be shown; null for those that the corpus does not have. */
  readonly values: (wanted: readonly WantedValue[]) => Promise<readonly (FacetValue | null)[]>;
  /** Completions of what is being typed: words and names of the corpus, commonest first. */
  readonly suggest: (typed: string, limit: number) => Promise<readonly Suggested[]>;
  /** What the text of a filter marks in articles, without searching. */
  readonly marker: (filter: Filter) => Promise<Marker>;
  /** Articles like this one, likest first. */
  readonly similar: (article: number, limit: number) => Promise<readonly SimilarArticle[]>;
  /** By number in the corpus order; those that do not exist are left out. */
  readonly cards: (articles: readonly number[]) => Promise<readonly ArticleCard[]>;
  readonly previews: (articles: readonly number[]) => Promise<readonly NumberedPreview[]>;
  /** By id or key; null when the corpus has none. */
  readonly find: (idOrKey: string) => Promise<ArticleCard | null>;
  readonly article: (card: ArticleCard) => Promise<Article>;
  /** What other articles tell of what this one tells; null when none tells anything of it. */
  readonly connections: (card: ArticleCard) => Promise<ArticleConnections | null>;
  /** The seed as received. */
  readonly raw: (article: Article) => Promise<ArrayBuffer>;
  readonly entity: (id: string) => Promise<EntityInCorpus | null>;
  /** The entities that some values are; those without a record are left out. */
  readonly entitiesAt: (wanted: readonly NumberedValue[]) => Promise<readonly Entity[]>;
  /** The places in a place that the corpus names, most named first; none for what is no place. */
  readonly parts: (id: string) => Promise<readonly EntityRecord['entity'][]>;
  /** Articles that name an entity, in the corpus order, with how often. */
  readonly articlesOf: (id: string) => Promise<readonly NamingArticle[]>;
  /** Those of one facet that stand in the same passages most often. */
  readonly neighbours: (id: string, facet: FacetName, limit: number) => Promise<readonly Neighbour[]>;
  /** Entities that are called so, best first: to correct a name. */
  readonly findEntities: (text: string, limit: number) => Promise<readonly EntityRecord[]>;
}
