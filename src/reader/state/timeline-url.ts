import type { Filter, TimeKind } from '../../core/search/filter';
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
  /** A year `2025`, a month `2025-03`, or a decade `1990-1999`, with nothing else shown; null for all. */
  readonly at: string | null;
}

const ORDER = 'by';
const VOICE = 'voice';
const AT = 'at';
const PERIOD = /^\d{4}(?:-(?:0[1-9]|1[0-2])|-\d{4})?$/;

/** The timeline's state from the query string of its address, with or without `?`. Never throws. */
export function parseTimeline(search: string): TimelineState {
  const params = readParams(search);
  const at = params.get(AT) ?? '';
  return {
    filter: parseFilter(params),
    order: ORDERS.find((order) => order === params.get(ORDER)) ?? 'happened',
    voice: VOICES.find((voice) => voice === params.get(VOICE)) ?? 'all',
    at: PERIOD.test(at) ? at : null,
  };
}

/** What the times of an order are counted by. */
export function timeOf(order: Order): TimeKind {
  return order === 'happened' ? 'told' : 'written';
}

/** The filter of a state, narrowed to its time. */
export function narrowed({ filter, order, at }: TimelineState): Filter {
  return at === null ? filter : { ...filter, period: { by: timeOf(order), at } };
}

/** The query string of a state, without `?`; empty for the whole collection by what happened. */
export function formatTimeline(state: TimelineState): string {
  const [, search = ''] = timelineHref(state).split('?');
  return search;
}

/** The address of a state below the reader's base. */
export function timelineHref({ filter, order, voice, at }: TimelineState): string {
  const own: [string, string][] = [];
  if (order !== 'happened') own.push([ORDER, order]);
  if (voice !== 'all') own.push([VOICE, voice]);
  if (at !== null) own.push([AT, at]);
  return wayHref('timeline', filter, own);
}
