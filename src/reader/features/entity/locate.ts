import { geoAzimuthalEqualArea, geoPath, type GeoPermissibleObjects } from 'd3-geo';

/** `[longitude, latitude]` in degrees. */
export type Coordinates = readonly [number, number];

/** Mean radius of the Earth in kilometres. */
const EARTH_KM = 6371;
/** Half the globe and a little less: what lies behind is not drawn. */
const CLIP_DEGREES = 85;
/** Width of the land shown, in kilometres; wide enough that a coast gives a hint. */
const USUAL_KM = 3000;
const WIDTH_KM: Readonly<Record<string, number>> = { country: 6500, continent: 14000, ocean: 12000, area: 6500, sea: 5000 };

/** A map of a place in its middle, true in area, north up. */
export interface Located {
  /** Path data of the land. */
  readonly land: string;
  /** Where a place lies on the drawing; null outside of it. */
  readonly place: (coordinates: Coordinates) => readonly [number, number] | null;
}

/** Draws the land around a place of some kind on `width` by `height` units. */
export function locate(land: GeoPermissibleObjects, centre: Coordinates, kind: string | null, width: number, height: number): Located {
  const [longitude, latitude] = centre;
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(width / ((WIDTH_KM[kind ?? ''] ?? USUAL_KM) / EARTH_KM))
    .translate([width / 2, height / 2])
    .clipAngle(CLIP_DEGREES)
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return {
    land: geoPath(projection).digits(1)(land) ?? '',
    place: ([x, y]) => {
      const point = projection([x, y]);
      return point !== null && point[0] >= 0 && point[0] <= width && point[1] >= 0 && point[1] <= height ? point : null;
    },
  };
}
