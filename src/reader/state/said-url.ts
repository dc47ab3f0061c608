import { STANCES, type Stance } from '../../core/model/annotation';
import { readParams, writeParams } from './address-limits';

/** Which sayings of somebody the page of an entity shows. */
export interface SaidState {
  /** Null for all. */
  readonly stance: Stance | null;
}

const STANCE = 'stance';

/** The state from the query string of its address, with or without `?`. Never throws. */
export function parseSaid(search: string): SaidState {
  const stance = readParams(search).get(STANCE);
  return { stance: STANCES.find((one) => one === stance) ?? null };
}

/** The query string of a state, without `?`; empty for all sayings. */
export function formatSaid({ stance }: SaidState): string {
  return writeParams(stance === null ? [] : [[STANCE, stance]]);
}
