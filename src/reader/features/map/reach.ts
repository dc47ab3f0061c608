/** How far something reaches on the Earth: west, south, east, north, in degrees. */
export type Reach = readonly [west: number, south: number, east: number, north: number];

/** A corner, as map data give it. */
type Corner = readonly number[];

/** Degrees by which a side may leave the box of its corners, at most: a long one bulges towards the pole. */
const BULGE = 3;
/** Wider than this, a line is taken to cross the date line, where its corners do not tell how far it reaches. */
const HALF = 180;

/** How far an outline reaches, at most. */
export function reachOf(corners: Iterable<Corner>): Reach {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = 0, latitude = 0] of corners) {
    if (longitude < west) west = longitude;
    if (longitude > east) east = longitude;
    if (latitude < south) south = latitude;
    if (latitude > north) north = latitude;
  }
  const crosses = east - west > HALF;
  return [crosses ? -HALF : west, south - BULGE, crosses ? HALF : east, north + BULGE];
}

/** True where two may meet; longitudes go round. */
export function meet([west, south, east, north]: Reach, [otherWest, otherSouth, otherEast, otherNorth]: Reach): boolean {
  return south <= otherNorth && otherSouth <= north && [-2 * HALF, 0, 2 * HALF].some((turn) => west + turn <= otherEast && otherWest <= east + turn);
}

/** True for what may hold a point. */
export function mayHold([west, south, east, north]: Reach, [longitude, latitude]: readonly [number, number]): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
