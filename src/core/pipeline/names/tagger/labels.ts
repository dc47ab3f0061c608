import type { EntityType } from '../../../model/entity';

/** What a model calls a word: outside of names, the first of a name, or a later one. Trained weights depend on the order. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'] as const;
export type Label = (typeof LABELS)[number];

export const LABEL_COUNT = LABELS.length;
export const OUTSIDE = 0;

const TYPES: readonly EntityType[] = ['PER', 'LOC', 'ORG'];

/** The type that a label stands for; null outside. */
export function typeOf(label: number): EntityType | null {
  return label === OUTSIDE ? null : (TYPES[(label - 1) >> 1] ?? null);
}

/** True when the label opens a name. */
export function opens(label: number): boolean {
  return label % 2 === 1;
}

/** True when `next` may follow `label`: the inside of a name follows its own type alone. `OUTSIDE` stands before the first word. */
export function mayFollow(label: number, next: number): boolean {
  return next === OUTSIDE || opens(next) || label === next || label === next - 1;
}
