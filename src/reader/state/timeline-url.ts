import { within } from '../../core/search/change-filter';
import { type Filter, type TimeKind, TIMES } from '../../core/search/filter';
import { readParams } from './address-limits';
import { parseFilter } from './filter-params';
import { wayHref } from './way-href';

/** By which day things stand: when they happened, or when that was written. */
export const ORDERS = ['happened', 'written'] as const;
/** Whose words tell the time: anybody's, the article's own, somebody's who is quoted. */
export const VOICES = ['all', 'own', 'said'] as const;
export type Order = (typeof ORDERS)[number];
export type TimelineVoice = (typeof VOICES)[number];

/** What the timeline shows. */
export interface TimelineState {
  readonly filter: Filter;
  readonly order: Order;
  readonly voice: TimelineVoice;
}

const ORDER = 'by';
const VOICE = 'voice';
/** How addresses told the time when it was the timeline's alone. */
const AT = 'at';

/** The timeline's state from the query string of its address, with or without `?`. Never throws. */
export function parseTimeline(search: string): TimelineState {
  const params = readParams(search);
  const order = ORDERS.find((one) => one === params.get(ORDER)) ?? 'happened';
  const at = params.get(AT);
  if (at !== null && !TIMES.some((by) => params.has(by))) params.set(timeOf(order), at);
  return {
    filter: parseFilter(params),
    order,
    voice: VOICES.find((voice) => voice === params.get(VOICE)) ?? 'all',
  };
}

/** The query string of a state, without `?`; empty for the whole collection by what happened. */
export function formatTimeline(state: TimelineState): string {
  const [, search = ''] = timelineHref(state).split('?');
  return search;
}

/** The address of a state below the reader's base. */
export function timelineHref({ filter, order, voice }: TimelineState): string {
  const own: [string, string][] = [];
  if (order !== 'happened') own.push([ORDER, order]);
  if (voice !== 'all') own.push([VOICE, voice]);
  return wayHref('timeline', filter, own);
}

/** What the times of an order are counted by. */
export function timeOf(order: Order): TimeKind {
  return order === 'happened' ? 'told' : 'written';
}

/** The time that is chosen of those that an order counts: a year `2025`, a month `2025-03`, or a decade `1990-1999`; null for all. */
export function chosenAt({ filter: { period }, order }: TimelineState): string | null {
  return period?.by === timeOf(order) ? period.at : null;
}

/** The same timeline of one time, of those that its order counts; of all times when it is null. */
export function atPeriod(state: TimelineState, at: string | null): TimelineState {
  return { ...state, filter: within(state.filter, at === null ? null : { by: timeOf(state.order), at }) };
}
