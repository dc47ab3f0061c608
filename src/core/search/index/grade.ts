import type { IndexedPassage } from './indexed-article';

/** BM25 (Robertson, Zaragoza 2009): how soon a word repeated counts no more, and how far long passages are held back. */
const SATURATION = 1.2;
const LENGTH_PENALTY = 0.5;
/** Words of a usual paragraph of news. Fixed, so that a passage weighs the same in every collection. */
const USUAL_LENGTH = 40;
/** What a word says by where it stands. */
const FIELD_WEIGHT = { title: 1.5, lead: 1.15, heading: 1.15, body: 1, aside: 0.9 } as const satisfies Record<IndexedPassage['field'], number>;
/** Where one grade ends and the next begins. */
const BOUNDS = [0.85, 1.15, 1.6] as const;

/** What each grade counts: the middle of its range. */
export const IMPACT = [0.7, 1, 1.35, 1.8] as const;

/** How much a word weighs in a passage of `length` words that holds it `count` times, from 0 to 3. */
export function grade(field: IndexedPassage['field'], count: number, length: number): number {
  const impact = (FIELD_WEIGHT[field] * count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH_PENALTY + (LENGTH_PENALTY * length) / USUAL_LENGTH));
  return BOUNDS.filter((bound) => impact >= bound).length;
}
