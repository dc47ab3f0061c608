import type { Filter } from '../../core/search/filter';
import { readParams } from './address-limits';
import { parseFilter } from './filter-params';
import { wayHref } from './way-href';

/** The part of the Earth that a map shows: its middle in degrees, and how much land lies across its shorter side. */
export interface Sight {
  readonly longitude: number;
  readonly latitude: number;
  readonly km: number;
}

/** What the map shows. */
export interface MapState {
  readonly filter: Filter;
  /** Null until it is moved: then it shows where most of the places lie. */
  readonly sight: Sight | null;
}

/** Least and most land across the shorter side of a map, kilometres. */
export const LEAST_KM = 40;
export const MOST_KM = 40_000;
/** Farther from the equator no map is moved: there is nothing to see, and the projection grows without end. */
export const MOST_LATITUDE = 78;

const SIGHT = 'at';
const SIGHT_FORM = /^(-?\d{1,3}(?:\.\d{1,2})?),(-?\d{1,2}(?:\.\d{1,2})?),(\d{1,5})$/;

/** The map's state from the query string of its address, with or without `?`. Never throws. */
export function parseMap(search: string): MapState {
  const params = readParams(search);
  return { filter: parseFilter(params), sight: parseSight(params.get(SIGHT) ?? '') };
}

/** The address of a state below the reader's base. */
export function mapHref({ filter, sight }: MapState): string {
  return wayHref('map', filter, sight === null ? [] : [[SIGHT, [hundredth(sight.longitude), hundredth(sight.latitude), Math.round(sight.km)].join(',')]]);
}

/** The query string of a state, without `?`. */
export function formatMap(state: MapState): string {
  return mapHref(state).split('?')[1] ?? '';
}

/** A sight as an address can carry it: within the limits, and rounded. */
export function limitSight({ longitude, latitude, km }: Sight): Sight {
  const round = ((((longitude + 180) % 360) + 360) % 360) - 180;
  return {
    longitude: hundredth(round),
    latitude: hundredth(Math.min(MOST_LATITUDE, Math.max(-MOST_LATITUDE, latitude))),
    km: Math.round(Math.min(MOST_KM, Math.max(LEAST_KM, km))),
  };
}

function parseSight(param: string): Sight | null {
  const [, longitude, latitude, km] = SIGHT_FORM.exec(param) ?? [];
  return longitude === undefined ? null : limitSight({ longitude: Number(longitude), latitude: Number(latitude), km: Number(km) });
}

/** Two digits behind the point: a kilometre on the ground. Never minus nought. */
function hundredth(degrees: number): number {
  return Math.round(degrees * 100) / 100 + 0;
}
