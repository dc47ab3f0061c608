import type { Sense } from '../../lexicon/knowledge';
import type { Span } from '../../model/span';

/** A word as the rules see it. Initials («فلاديمير ف. بوتين») are left out, so that a name around them is whole. */
export interface Token extends Span {
  readonly folded: string;
  /** What stands between the word before (initials skipped) and this one; a line break at the block's beginning. */
  readonly gap: string;
  /** True when the raw word ends with the accusative sign («روسيًا»): an adjective or noun, no name. */
  readonly accusative: boolean;
  /** The word as it stands, then without each proclitic that it may carry; none for an accusative. */
  readonly readings: readonly Reading[];
}

/** A word from one of its letters on. */
export interface Reading {
  /** Folded; its article written out where لل swallowed it. */
  readonly first: string;
  readonly start: number;
}

/** Words of one spelling in the tables: how many tokens, where the name begins after its proclitics. */
export interface Match {
  readonly length: number;
  readonly start: number;
  readonly senses: readonly Sense[];
}
