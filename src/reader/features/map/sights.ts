import { geoDistance } from 'd3-geo';
import { limitSight, type Sight } from '../../state/map-url';
import type { Coordinates } from './drawn-place';

/** Mean radius of the Earth in kilometres. */
export const EARTH_KM = 6371;
/** The whole Earth, whatever the shape of the drawing. */
export const WORLD: Sight = { longitude: 20, latitude: 0, km: 40_000 };

/** Of all that is counted, so much is shown at first: a few far places would make all others a dot. */
const SHARE = 0.75;
/** Land beside the outermost places, as a share. */
const MARGIN = 1.35;
/** A single place is shown with so much land around it. */
const USUAL_KM = 900;

/** A place by its weight. */
export interface Weighed {
  readonly at: Coordinates;
  readonly weight: number;
}

/** Where most of the places lie: around the one that is nearest to all others, as far as three quarters of the weight reach. The world when there are none. */
export function sightOf(places: readonly Weighed[]): Sight {
  const heart = heartOf(places);
  if (heart === null) return WORLD;
  const near = [...places].sort((a, b) => geoDistance([...heart], [...a.at]) - geoDistance([...heart], [...b.at]));
  const enough = SHARE * near.reduce((sum, { weight }) => sum + weight, 0);
  const kept: Coordinates[] = [];
  let weight = 0;
  for (const place of near) {
    if (weight >= enough) break;
    kept.push(place.at);
    weight += place.weight;
  }
  return around(heart, kept);
}

/** The place from which the others are least far, weighed. */
function heartOf(places: readonly Weighed[]): Coordinates | null {
  let best: Coordinates | null = null;
  let least = Infinity;
  for (const { at } of places) {
    const far = places.reduce((sum, other) => sum + other.weight * geoDistance([...at], [...other.at]), 0);
    if (far < least) [best, least] = [at, far];
  }
  return best;
}

/** The smallest sight of all these points, given one of them: longitudes count from there, so that the date line parts nothing. */
function around([from, latitude]: Coordinates, points: readonly Coordinates[]): Sight {
  const east = points.map(([longitude]) => turn(longitude - from));
  const north = points.map(([, degrees]) => degrees);
  const [west, right, bottom, top] = [Math.min(0, ...east), Math.max(0, ...east), Math.min(latitude, ...north), Math.max(latitude, ...north)];
  const middle = (bottom + top) / 2;
  const wide = (right - west) * Math.cos(radians(middle));
  const km = Math.max(USUAL_KM, radians(Math.max(wide, top - bottom)) * EARTH_KM * MARGIN);
  return limitSight({ longitude: from + (west + right) / 2, latitude: middle, km });
}

/** Degrees between -180 and 180. */
function turn(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
