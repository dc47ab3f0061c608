/** Grades of titles in articles whose greatest is 3. */
export const TITLE_ORDER: readonly number[] = [3, 2, 1, 0];
/** Where the greatest is 1. */
export const PLAIN_ORDER: readonly number[] = [1, 0];
/** Of passages behind one with the greatest. */
export const REST_ORDER: readonly number[] = [1, 2, 0, 3];

const SECOND_ORDER: readonly number[] = [2, 1, 0];
const THIRD_ORDER: readonly number[] = [3, 1, 2, 0];

/** Of passages before the first with the greatest, it included. */
export function openOrder(greatest: number): readonly number[] {
  return greatest === 2 ? SECOND_ORDER : THIRD_ORDER;
}

/** True for titles that are the greatest of their articles, almost always. */
export function isGreatTitle(greatest: number, ordinal: number, base: number): boolean {
  return greatest === 3 && ordinal === 0 && base === 0;
}
