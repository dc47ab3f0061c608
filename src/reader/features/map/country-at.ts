import { geoContains } from 'd3-geo';
import type { Coordinates } from './drawn-place';
import { mayHold } from './reach';
import type { Country, Piece } from './world';

/** The country in whose borders, as the map draws them, a point lies; null on the sea. Costly to ask of outlines of thousands of corners, and mostly settled by how far they reach. */
export function countryAt(countries: readonly Country[], at: Coordinates): Country | null {
  return countries.find(({ land }) => land.some((piece) => mayHold(piece.reach, at) && holds(piece, at))) ?? null;
}

function holds({ shape }: Piece, [longitude, latitude]: Coordinates): boolean {
  return geoContains(shape, [longitude, latitude]);
}
