import type { Span } from '../model/span';

/** One word of a text or a query as the search sees it. Offsets are those of the text. */
export interface Token extends Span {
  /** The folded word; for function words their term. */
  readonly form: string;
  /** The folded word without glued particles; equal to `form` when it has none. */
  readonly bare: string;
  /** Its stem; null for function words. */
  readonly stem: string | null;
}
