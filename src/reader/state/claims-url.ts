import type { Filter } from '../../core/search/filter';
import { type About, formatAbout, parseAbout } from './about';
import { readParams, writeParams } from './address-limits';
import { formatFilter, parseFilter } from './filter-params';

/** Rows that may be left out of a board. */
export const ONLY = ['differ', 'quoted'] as const;
export type Only = (typeof ONLY)[number];

/** What the board of claims shows. */
export interface ClaimsState {
  /** The passage that the board is about; null for the board of what the filter leaves. */
  readonly about: About | null;
  readonly filter: Filter;
  /** `differ` only rows in which sources differ, `quoted` only those in which somebody is quoted. */
  readonly only: readonly Only[];
  /** The row that stands out, as eight hexadecimal digits; null when none does. */
  readonly row: string | null;
}

const ABOUT = 'about';
const ROWS = 'rows';
const ROW = 'row';
const ROW_FORM = /^[0-9a-f]{8}$/;

/** The board's state from the query string of its address, with or without `?`. Never throws. */
export function parseClaims(search: string): ClaimsState {
  const params = readParams(search);
  const about = params.get(ABOUT);
  const only = new Set(params.getAll(ROWS));
  const row = params.get(ROW) ?? '';
  return { about: about === null ? null : parseAbout(about), filter: parseFilter(params), only: ONLY.filter((one) => only.has(one)), row: ROW_FORM.test(row) ? row : null };
}

/** The parameters of a board besides its filter. */
export function claimsParams({ about, only, row }: Omit<ClaimsState, 'filter'>): readonly (readonly [string, string])[] {
  return [...(about === null ? [] : [[ABOUT, formatAbout(about)] as const]), ...only.map((one) => [ROWS, one] as const), ...(row === null ? [] : [[ROW, row] as const])];
}

/** The query string of a state, without `?`; empty for the bare board. */
export function formatClaims(state: ClaimsState): string {
  return writeParams([...claimsParams(state), ...formatFilter(state.filter)]);
}
