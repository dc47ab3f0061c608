import type { Entity } from '../../model/entity';
import type { Evidence } from '../../model/evidence';
import type { Claim } from '../names/page';

/** What a claim means, and what decided it where that was not the name itself. */
export interface Link {
  readonly entity: Entity;
  readonly because: readonly Evidence[];
}

/** Claims by what each means; a claim without a link is no name after all. */
export type Links = ReadonlyMap<Claim, Link>;
