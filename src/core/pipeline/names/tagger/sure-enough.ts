import type { EntityType } from '../../../model/entity';

/** How sure the model must be of a name that no rule sees. Calibrated: see the table in the README. */
export const SURE_ENOUGH: Readonly<Record<EntityType, number>> = { PER: 0.8, LOC: 0.8, ORG: 0.8 };

/** How sure it must be to move the ends of a name that a rule guessed. */
export const SURER_THAN_RULE = 0.5;

/** How sure it must be to take a place of the tables into a longer name. */
export const SURER_THAN_TABLE = 0.7;
