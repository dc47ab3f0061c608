import type { Span } from '../model/span';

/** Where a link leads now. Spans are in `Article.text`. */
export type Resolution = Found | Lost;

/** A passage that was found. */
export interface Found extends Weighed {
  /** `exact` the same words at the same place, `moved` the same words elsewhere, `changed` the place is known and its words differ. */
  readonly kind: 'exact' | 'moved' | 'changed';
  readonly span: Span;
  /** Other places of the article with the very same words. */
  readonly twins: number;
}

/** A passage that is not claimed to be anywhere. */
export interface Lost extends Weighed {
  readonly kind: 'lost';
  /** Index of the block where the passage's surviving neighbours stand; null when none does. */
  readonly nearest: number | null;
}

interface Weighed {
  /** From 0 to 1: share of the link's proof that the best place bears out; 0 when there is no place at all. */
  readonly score: number;
  /** The same of the best place with other words elsewhere; 0 when none was looked at. */
  readonly runnerUp: number;
  /** What decided: the words of the article alone, or what is known of its earlier revisions. */
  readonly by: 'words' | 'lineage';
}
