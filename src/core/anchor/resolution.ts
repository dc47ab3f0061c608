import type { Span } from '../model/span';

/** Where a link leads now. Spans are in `Article.text`. */
export type Resolution =
  | {
      /** `exact` the same words at the same place, `moved` the same words elsewhere, `changed` the place is known and its words differ. */
      readonly kind: 'exact' | 'moved' | 'changed';
      readonly span: Span;
      /** From 0 to 1: share of the link's proof that the place bears out. */
      readonly score: number;
      /** Other places of the article with the very same words. */
      readonly twins: number;
    }
  | {
      readonly kind: 'lost';
      /** Index of the block where the passage's surviving neighbours stand; null when none does. */
      readonly nearest: number | null;
    };
