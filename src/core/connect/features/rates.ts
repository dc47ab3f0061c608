import type { Article } from '../../model/article';
import type { EntityId } from '../../model/entity';
import { fold } from '../../text/fold';
import { words } from '../../text/words';
import { COUNTED } from './common-roots';
import { rootOf } from './root';
import { countOfRoot } from './root-counts';

/** Countries, capitals and continents stand in any news; so do days near to today. */
const LAND_RATE = 0.02;
const TIME_RATE = 0.01;
const NUMBER_RATE = 0.0003;
const LANDS: ReadonlySet<string> = new Set(['country', 'capital', 'continent']);

/** In which share of passages of any news a root stands. */
export function rateOfRoot(root: string): number {
  return countOfRoot(root) / COUNTED;
}

/** The same of a number and of a calendar value. */
export const RATES: Readonly<Record<'number' | 'time', number>> = { number: NUMBER_RATE, time: TIME_RATE };

/** The same of persons, places and bodies: a name is as rare as the rarest word of it. */
export function entityRates({ entities }: Pick<Article, 'entities'>): (id: EntityId) => number {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const known = new Map<EntityId, number>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const entity = byId.get(id);
    const rate = LANDS.has(entity?.kind ?? '') ? LAND_RATE : Math.min(1, ...words(entity?.ar ?? '').map(({ text }) => rateOfRoot(plainRoot(text))));
    known.set(id, rate);
    return rate;
  };
}

function plainRoot(text: string): string {
  return rootOf(fold(text));
}
