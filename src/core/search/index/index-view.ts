import type { ArticleCard, ArticlePreview, EntityRecord, FacetName, FacetValue } from '../../model/corpus';
import type { ArticleList, PostingList } from './posting-list';

/** A word as the corpus writes it (marks and hamza as written, Latin in lower case), with what the analyzer made of it. */
export interface Entry {
  readonly written: string;
  /** Folded. */
  readonly form: string;
  /** Folded, without glued particles. */
  readonly bare: string;
  /** Group that it stands in; for a function word its term. */
  readonly stem: string;
  /** Passages of articles that hold it, set-aside parts not counted. */
  readonly passages: number;
  /** How often it stands in the corpus. */
  readonly occurrences: number;
}

/** The words of one stem. */
export interface Group {
  readonly stem: string;
  readonly entries: readonly Entry[];
  /** Stems of the corpus that are its singular or plural. */
  readonly numbers: readonly string[];
  /** Stems of other words for belonging to the same places («اميرك» and «امريك»). */
  readonly demonyms: readonly string[];
}

/** A name of the corpus: folded words joined by a space. */
export interface Alias {
  readonly key: string;
  /** Numbers of values of the facets place, person and organisation. */
  readonly values: readonly number[];
}

/** Values whose rows and lists of articles are read together, up to the first of the next run. */
export interface ValueRun {
  readonly first: number;
  /** The most articles that carry any value from the first to the end of its facet. */
  readonly most: number;
  readonly isRead: boolean;
}

/** What an index says of itself without any shard. */
export interface IndexHead {
  readonly analyzer: number;
  readonly articles: number;
  /** Own passages, titles included. */
  readonly passages: number;
  /** Values by facet; the numbers of a facet's values follow each other in the order of `FACETS`, most frequent first. */
  readonly values: Readonly<Record<FacetName, number>>;
  /** Longest alias in words. */
  readonly longestAlias: number;
  /** False where the collection is so large that the places of words in passages are left out: phrases then hold passages with all their words. */
  readonly hasPlaces: boolean;
}

/**
 * What a query sees of an index. Everything answers at once; what lies in a shard that is not loaded is noted as wanted and answers as if it were empty,
 * so that whoever asks runs again when the shards are there (`withShards`).
 */
export interface IndexView {
  readonly head: IndexHead;
  /** Grows with every answer that was empty because its shard is not there: whoever keeps what he worked out keeps it only when this stayed. */
  readonly missed: () => number;
  /** Of these, the answers whose shard may still be read. While it grows, what is worked out will be worked out again: nothing is then worth looking up that only follows from not finding something. */
  readonly awaited: () => number;
  /** Own passages of each article, the title's ordinal counted also where there is no title. Only asked for when passages without text are. */
  readonly passageCounts: () => Uint16Array;
  /** Numbers of the articles whose ordinal 0 is empty, ascending. */
  readonly untitled: () => Uint32Array;
  /** The written words that fold to a form. */
  readonly entries: (form: string) => readonly Entry[];
  readonly group: (stem: string) => Group | null;
  /** The articles that a word stands in, set-aside parts behind them. */
  readonly articleList: (entry: Entry) => ArticleList;
  /** The same passage by passage: much larger, and read for itself. */
  readonly list: (entry: Entry) => PostingList;
  /** For each passage of `list(entry)` its places, in words of the passage (function words count), ascending. Empty without `head.hasPlaces`. */
  readonly places: (entry: Entry) => readonly Uint16Array[];
  /** True for folded words that name somebody or something by themselves. */
  readonly isName: (form: string) => boolean;
  /** Names that begin with this folded word. */
  readonly aliases: (first: string) => readonly Alias[];
  /** Folded words without particles that begin so, ascending, with their occurrences: for completions and spelling. */
  readonly words: (beginning: string) => readonly { readonly form: string; readonly occurrences: number }[];
  /** Number of a value; null when the corpus has none. */
  readonly valueNumber: (facet: FacetName, id: string) => number | null;
  readonly value: (number: number) => FacetValue | null;
  /** All runs of values, so that what cannot matter need not be read. None when all values are there. */
  readonly valueRuns: () => readonly ValueRun[];
  /** Articles that carry a value, wider places included; set-aside parts not. */
  readonly valueArticles: (number: number) => Uint32Array;
  /** The articles in whose passages a value is named, set-aside parts behind them; none of publisher and date. */
  readonly valueList: (number: number) => ArticleList;
  /** The same passage by passage, read for itself. Publisher and date have every passage of their articles, given as none. */
  readonly valuePassages: (number: number) => PostingList;
  /** The articles that tell of each period, ascending; the periods in order. Only asked for when periods are. */
  readonly told: () => ReadonlyMap<string, Uint32Array>;
  /** The record of the entity that a value is, by the value's number. */
  readonly entity: (number: number) => EntityRecord | null;
  readonly card: (article: number) => ArticleCard | null;
  readonly preview: (article: number) => ArticlePreview | null;
  /** Number of the article with this id or key; null when there is none. */
  readonly articleNumber: (idOrKey: string) => number | null;
}
