import type { EntityId } from '../model/entity';
import type { Span } from '../model/span';

/** In what two tellings of one matter can differ. `exactness`: two dates or numbers that may mean the same, one of them said more exactly. */
export const ASPECTS = ['number', 'date', 'exactness', 'speaker', 'wording'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What an article says there. */
export interface Said {
  /** Its words; null where they stand elsewhere, as with a speaker who is carried over. */
  readonly span: Span | null;
  /** Who is meant; null for what is no name. */
  readonly entity: EntityId | null;
}

/** Something that both tell, each otherwise. */
export interface Difference {
  readonly aspect: Aspect;
  /** The unit or noun of numbers, also of rounded ones, the set of a wording; null for all others. */
  readonly of: string | null;
  readonly a: readonly Said[];
  readonly b: readonly Said[];
}

/** `differs` stands in a difference; `shared` the other side has it, too; `only` the other side is silent. */
export const MARK_KINDS = ['differs', 'shared', 'only'] as const;

/** A stretch of one article's text, as it compares with what faces it. */
export interface CompareMark extends Span {
  readonly kind: (typeof MARK_KINDS)[number];
}

/** What a comparison of one kind of thing found. */
export interface Finding {
  readonly differences: readonly Difference[];
  readonly a: readonly CompareMark[];
  readonly b: readonly CompareMark[];
}

/** The words of a span, of something that is no name. */
export function said(span: Span): Said {
  return { span: { start: span.start, end: span.end }, entity: null };
}

/** Marks of one kind. */
export function marksOf(spans: readonly Span[], kind: CompareMark['kind']): readonly CompareMark[] {
  return spans.map(({ start, end }) => ({ start, end, kind }));
}
