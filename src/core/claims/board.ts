import type { ArticleConnections, PassageRef } from '../connect/connection';
import type { Quotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { EntityId } from '../model/entity';
import type { Span } from '../model/span';
import type { Stand } from './stand';

/** An article that was read, with what others tell of the same. */
export interface ToldArticle {
  /** Its number in the order of the corpus. */
  readonly number: number;
  readonly article: Article;
  readonly connections: ArticleConnections | null;
}

/** A column: a publisher with its articles, or one article whose publisher is not known. */
export interface Source {
  /** Publisher id, or the id of the article. */
  readonly id: string;
  readonly publisher: Article['publisher'];
  readonly articles: readonly ToldArticle[];
}

/** What the passages of a row share, what they share most first. */
export interface Topic {
  readonly entities: readonly EntityId[];
  readonly numbers: readonly string[];
  readonly times: readonly string[];
  readonly words: readonly string[];
}

/** Who stands for a sentence, and how: somebody quoted, or the article itself (`quotation` null) on the word of those it cites. */
export interface Teller {
  readonly quotation: Quotation | null;
  readonly citing: readonly EntityId[];
  readonly stand: Stand;
  /** The word by which somebody admits or denies where the article hands on no words of his («اعترفت بفقدانها»); null for all else. */
  readonly verb: Span | null;
}

/** A whole sentence that belongs to a row. `start` and `end` lie in the text of its article. */
export interface Statement extends Span {
  readonly told: ToldArticle;
  /** Ordinal of its passage, and the key of that. */
  readonly passage: number;
  readonly key: string;
  readonly tellers: readonly Teller[];
  /** The first of all copies of its passage; null when it copies none. */
  readonly copyOf: PassageRef | null;
}

/** Words of one source in which it differs from others. */
export interface Side {
  /** Place of the source among the columns. */
  readonly source: number;
  /** As written, each once, in the order of the text. */
  readonly words: readonly string[];
}

/** `rounding`: of two numbers one may be the other rounded. */
export const DIFFERENCES = ['stance', 'number', 'rounding', 'time', 'wording'] as const;

/** In what sources differ, with the words. */
export interface Difference {
  readonly kind: (typeof DIFFERENCES)[number];
  /** The unit or noun of numbers, also of rounded ones, the set of a wording; null for all others. */
  readonly of: string | null;
  readonly sides: readonly Side[];
}

/** What is talked about. `cells` has a place for every source: what it says, or null where it is silent. */
export interface Row {
  /** The same for a row as long as its first passage stands in it. */
  readonly id: string;
  /** Keys of its passages. */
  readonly passages: readonly string[];
  readonly topic: Topic;
  readonly cells: readonly (readonly Statement[] | null)[];
  /** For every source the place of the first one whose text it has here; null where it has words of its own, and where it is silent. */
  readonly repeats: readonly (number | null)[];
  /** Sources that speak for themselves: those of one origin count once. */
  readonly voices: number;
  readonly differences: readonly Difference[];
  /** True when a reader changed what stands in it. */
  readonly byHand: boolean;
}

/** Who says what of what. */
export interface Board {
  readonly sources: readonly Source[];
  readonly rows: readonly Row[];
  /** Articles that tell nothing that another of them tells. */
  readonly alone: readonly ToldArticle[];
  /** Places of those acts of a reader that show in it. */
  readonly regrouped: readonly number[];
}
