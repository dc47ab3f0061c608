import type { Entity } from '../../model/entity';
import type { Claim } from '../names/page';

/** Claims by the entity that each means; a claim without one is no name after all. */
export type Links = ReadonlyMap<Claim, Entity>;
