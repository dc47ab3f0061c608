import { readParams, writeParams } from './address-limits';

/** What a narrow window shows: one article, or what both tell. */
export const COMPARE_SIDES = ['both', 'a', 'b'] as const;
export type CompareSide = (typeof COMPARE_SIDES)[number];

/** Two articles laid side by side. */
export interface CompareState {
  /** Keys or ids; null while one is to be chosen. */
  readonly a: string | null;
  readonly b: string | null;
  /** Ordinal of the passage of `a` that one is at; null for none. */
  readonly at: number | null;
  readonly side: CompareSide;
}

const AT = /^\d{1,5}$/;
const LONGEST_KEY = 128;

/** The page's state from the query string of its address, with or without `?`. Never throws. */
export function parseCompare(search: string): CompareState {
  const params = readParams(search);
  const at = params.get('at') ?? '';
  return {
    a: keyOf(params.get('a')),
    b: keyOf(params.get('b')),
    at: AT.test(at) ? Number(at) : null,
    side: COMPARE_SIDES.find((side) => side === params.get('side')) ?? 'both',
  };
}

/** The query string of a state, without `?`; empty while nothing is chosen. */
export function formatCompare({ a, b, at, side }: CompareState): string {
  const pairs: [string, string][] = [];
  if (a !== null) pairs.push(['a', a]);
  if (b !== null) pairs.push(['b', b]);
  if (at !== null) pairs.push(['at', String(at)]);
  if (side !== 'both') pairs.push(['side', side]);
  return writeParams(pairs);
}

/** The address at which two articles lie side by side, by their keys, at a passage of the first where one is named. */
export function compareHref(a: string | null, b: string | null, { passage = null }: { readonly passage?: number | null } = {}): string {
  const search = formatCompare({ a, b, at: passage, side: 'both' });
  return search === '' ? '/compare' : `/compare?${search}`;
}

function keyOf(param: string | null): string | null {
  return param === null || param === '' || param.length > LONGEST_KEY ? null : param;
}
