import { geoMercator, geoNaturalEarth1, geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import type { Size } from '../../parts/use-frame';
import { limitSight, type Sight } from '../../state/map-url';
import type { Coordinates } from './drawn-place';
import { meet, type Reach } from './reach';
import { EARTH_KM } from './sights';
import type { Piece } from './world';

/** A sight laid on paper. */
export interface Chart {
  readonly size: Size;
  /** The sight as far as it can be shown. */
  readonly sight: Sight;
  /** Path data of anything on the Earth, cut at the edge. */
  readonly path: GeoPath;
  /** The same of land and lines; those beyond the edge cost next to nothing. Empty where nothing is seen. */
  readonly draw: (pieces: readonly Piece[]) => string;
  /** True where the whole Earth is drawn, with an edge of its own. */
  readonly isWorld: boolean;
  /** Where a place lies; null outside of the drawing. */
  readonly place: (at: Coordinates) => readonly [number, number] | null;
  /** What lies at a point of the drawing; null beyond the Earth. */
  readonly under: (x: number, y: number) => Coordinates | null;
}

/** How a drawing was moved and not yet drawn anew: `p` became `p * k + [x, y]`. */
export interface Shift {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** Wider than this, angles give way to the shape of the whole. */
const REGION_KM = 9000;
/** Width and height of the Earth in Natural Earth's projection, in radii. */
const GLOBE = { width: 5.47, height: 2.85 } as const;
/** Cut off beyond every side: where the land leaves the drawing its outline would be seen. */
const EDGE = 3;

/** Lays a sight on paper: true in angles for a region (Mercator), true to the whole for the world (Natural Earth). */
export function chartOf(wanted: Sight, size: Size): Chart {
  const sight = { ...wanted, km: Math.min(wanted.km, farthest(size)) };
  const isWorld = sight.km > REGION_KM;
  const projection = isWorld ? worldProjection(sight, size) : regionProjection(sight, size);
  const path = geoPath(projection).digits(1);
  const reach = isWorld ? null : regionReach(sight, size, projection);
  const inside = (x: number, y: number): boolean => x >= 0 && x <= size.width && y >= 0 && y <= size.height;
  return {
    size,
    sight,
    isWorld,
    path,
    draw: (pieces) => path({ type: 'GeometryCollection', geometries: pieces.filter((piece) => reach === null || meet(piece.reach, reach)).map(({ shape }) => shape) }) ?? '',
    place: ([longitude, latitude]) => {
      const point = projection([longitude, latitude]);
      return point !== null && inside(...point) ? point : null;
    },
    under: (x, y) => projection.invert?.([x, y]) ?? null,
  };
}

/** The sight that a moved drawing shows. */
export function shifted({ sight, size, under, isWorld }: Chart, { x, y, k }: Shift): Sight {
  const at = under((size.width / 2 - x) / k, (size.height / 2 - y) / k);
  const [longitude, latitude] = at !== null && at.every(Number.isFinite) ? at : [sight.longitude, sight.latitude];
  // Nearer to a pole the same drawing holds fewer kilometres.
  const stretch = isWorld ? 1 : Math.cos(radians(latitude)) / Math.cos(radians(sight.latitude));
  return limitSight({ longitude, latitude, km: (sight.km / k) * stretch });
}

/** True when there is nothing farther to see. */
export function isWhole({ sight, size }: Chart): boolean {
  return sight.km >= farthest(size);
}

/** Kilometres across the shorter side at which the whole Earth is there. */
function farthest({ width, height }: Size): number {
  return EARTH_KM * Math.max((GLOBE.width * Math.min(width, height)) / width, (GLOBE.height * Math.min(width, height)) / height);
}

/** Pixels for a radian. */
function scaleOf({ km }: Sight, { width, height }: Size): number {
  return (Math.min(width, height) * EARTH_KM) / km;
}

function regionProjection(sight: Sight, size: Size): GeoProjection {
  const { longitude, latitude } = sight;
  const scale = scaleOf(sight, size) * Math.cos(radians(latitude));
  return cut(geoMercator().rotate([-longitude, 0]).center([0, latitude]).scale(scale), size);
}

/** How far a drawing shows the Earth, the edge with it. */
function regionReach({ longitude }: Sight, { width, height }: Size, projection: GeoProjection): Reach {
  const wide = ((width / 2 + EDGE) / projection.scale()) * (180 / Math.PI);
  const [top, bottom] = [-EDGE, height + EDGE].map((y) => projection.invert?.([width / 2, y])?.[1]);
  return [longitude - wide, bottom ?? -90, longitude + wide, top ?? 90];
}

/** The Earth never leaves the drawing further than it must. */
function worldProjection(sight: Sight, size: Size): GeoProjection {
  const scale = scaleOf(sight, size);
  const half = (GLOBE.height * scale - size.height) / 2;
  const projection = geoNaturalEarth1().rotate([-sight.longitude, 0]).scale(scale).translate([0, 0]);
  const [, y = 0] = projection([sight.longitude, sight.latitude]) ?? [];
  return cut(projection, size, half <= 0 ? 0 : Math.min(half, Math.max(-half, -y)));
}

function cut(projection: GeoProjection, { width, height }: Size, down = 0): GeoProjection {
  return projection.translate([width / 2, height / 2 + down]).clipExtent([
    [-EDGE, -EDGE],
    [width + EDGE, height + EDGE],
  ]);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
