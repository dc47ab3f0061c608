import { ENTITY_TYPES, type EntityId, type EntityType } from '../../core/model/entity';
import type { Filter } from '../../core/search/filter';
import { readParams } from './address-limits';
import { parseEntity } from './entity-path';
import { parseFilter } from './filter-params';
import { formatId } from './id-param';
import { wayHref } from './way-href';

/** `together` who is named with whom, `speech` who speaks of whom. */
export const TIES = ['together', 'speech'] as const;
export type TieKind = (typeof TIES)[number];

/** How many names a picture may hold: least, most, the step of its slider, and the usual. */
export const NAMES = { least: 8, most: 40, step: 4, usual: 20 } as const;

/** What the network shows. */
export interface NetworkState {
  readonly filter: Filter;
  readonly ties: TieKind;
  /** In the order of the model. */
  readonly types: readonly EntityType[];
  readonly most: number;
  /** The name that is asked about. */
  readonly name: EntityId | null;
  /** Another one: then what ties the two is shown. Null when no name is asked about. */
  readonly other: EntityId | null;
}

const OWN = { ties: 'ties', types: 'types', most: 'names', name: 'name', other: 'with' } as const;
const USUAL_TYPES: readonly EntityType[] = ['PER', 'ORG'];

/** The network's state from the query string of its address, with or without `?`. Never throws. */
export function parseNetwork(search: string): NetworkState {
  const params = readParams(search);
  const types = ENTITY_TYPES.filter((type) => params.get(OWN.types)?.split('.').includes(type.toLowerCase()) ?? USUAL_TYPES.includes(type));
  const name = parseEntity(params.get(OWN.name) ?? '');
  return {
    filter: parseFilter(params),
    ties: TIES.find((kind) => kind === params.get(OWN.ties)) ?? 'together',
    types: types.length === 0 ? usualTypes() : types,
    most: limited(params.get(OWN.most) ?? ''),
    name,
    other: name === null ? null : parseEntity(params.get(OWN.other) ?? ''),
  };
}

/** The address of a state below the reader's base. What is as usual is not written. */
export function networkHref({ filter, ties, types, most, name, other }: NetworkState): string {
  const own: [string, string][] = ties === 'together' ? [] : [[OWN.ties, ties]];
  if (types.join() !== usualTypes().join()) own.push([OWN.types, types.map((type) => type.toLowerCase()).join('.')]);
  if (most !== NAMES.usual) own.push([OWN.most, String(most)]);
  if (name !== null) own.push([OWN.name, formatId(name)]);
  if (name !== null && other !== null) own.push([OWN.other, formatId(other)]);
  return wayHref('network', filter, own);
}

/** The query string of a state, without `?`. */
export function formatNetwork(state: NetworkState): string {
  return networkHref(state).split('?')[1] ?? '';
}

function usualTypes(): readonly EntityType[] {
  return ENTITY_TYPES.filter((type) => USUAL_TYPES.includes(type));
}

function limited(param: string): number {
  const count = /^\d{1,3}$/.test(param) ? Number(param) : NAMES.usual;
  return Math.min(NAMES.most, Math.max(NAMES.least, Math.round(count / NAMES.step) * NAMES.step));
}
