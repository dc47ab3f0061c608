import { geoContains } from 'd3-geo';
import type { Coordinates } from './drawn-place';
import type { Country } from './world';

/** The country in whose borders, as the map draws them, a point lies; null on the sea. */
export function countryAt(countries: readonly Country[], [longitude, latitude]: Coordinates): Country | null {
  return countries.find((country) => geoContains(country, [longitude, latitude])) ?? null;
}
