import type { QueryPart } from '../analyze/parse-query';
import type { Token } from '../analyze/token';
import type { Entry } from '../index/index-view';
import type { Lookup } from './lookup';
import type { Sought } from './sought';

/** Words that follow each other: for each place those that may stand there. */
export type Phrase = readonly (readonly Entry[])[];

/** One thing asked for: any of these words, values and phrases. */
export interface Clause {
  readonly sought: Sought;
  readonly phrases: readonly Phrase[];
}

/** A word of a query that was looked up by itself. */
export interface LookedUp {
  /** Number of the part of the query that it stands in; its offsets are those of the part's text. */
  readonly part: number;
  readonly token: Token;
  readonly sought: Sought;
}

/** A name found in a query. */
export interface NameAsked {
  readonly word: string;
  readonly values: readonly number[];
}

/** A query looked up in one index. */
export interface CompiledQuery {
  readonly parts: readonly QueryPart[];
  readonly wanted: readonly Clause[];
  readonly refused: readonly Clause[];
  readonly words: readonly LookedUp[];
  readonly names: readonly NameAsked[];
  readonly lookup: Lookup;
}
