/** Greatest grades of articles with one passage, commonest first. */
export const ONCE_ORDER: readonly number[] = [1, 2, 0, 3];
/** Of those with two. */
export const TWICE_ORDER: readonly number[] = [1, 2, 3, 0];
/** Of those with more, which have more occasions to weigh much. */
export const OFTEN_ORDER: readonly number[] = [2, 1, 3, 0];
