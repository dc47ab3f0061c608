import { PEOPLE } from './sets/people';
import { TALKS } from './sets/talks';
import { TERRITORY } from './sets/territory';
import { WAR } from './sets/war';
import type { WordingSet } from './wording-set';

/** The table that a collection is published with, and that is used where a collection has none. */
export const WORDING_SETS: readonly WordingSet[] = [...WAR, ...TERRITORY, ...PEOPLE, ...TALKS];
