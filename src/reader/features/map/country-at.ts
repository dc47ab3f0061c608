import { geoContains } from 'd3-geo';
import type { Coordinates } from './drawn-place';
import type { Country } from './world';

/** West, south, east, north. */
type Reach = readonly [number, number, number, number];

/** Whether a point lies in outlines of thousands of corners is costly to ask, and mostly settled by how far they reach. */
const reaches = new WeakMap<Country, Reach>();

/** Degrees by which a side may leave the box of its corners, at most. */
const BULGE = 3;

/** The country in whose borders, as the map draws them, a point lies; null on the sea. */
export function countryAt(countries: readonly Country[], [longitude, latitude]: Coordinates): Country | null {
  return countries.find((country) => isWithin(reachOf(country), longitude, latitude) && geoContains(country, [longitude, latitude])) ?? null;
}

function isWithin([west, south, east, north]: Reach, longitude: number, latitude: number): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function reachOf(country: Country): Reach {
  const known = reaches.get(country);
  if (known !== undefined) return known;
  const { geometry } = country;
  const rings = geometry?.type === 'Polygon' ? geometry.coordinates : geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = 0, latitude = 0] of rings.flat()) [west, south, east, north] = [Math.min(west, longitude), Math.min(south, latitude), Math.max(east, longitude), Math.max(north, latitude)];
  // A long side between two corners bulges towards the pole.
  const reach: Reach = [west, south - BULGE, east, north + BULGE];
  reaches.set(country, reach);
  return reach;
}
