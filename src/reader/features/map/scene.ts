import type { Chart } from './chart';
import { countryAt } from './country-at';
import type { DrawnPlace } from './drawn-place';
import { holdsPoint, middleOf, reachOf, ringsOf } from './drawn-rings';
import { type Label, placeLabels, type Wanted } from './labels';
import type { Ruler } from '../../parts/measure-text';
import type { Point } from '../../parts/segment-meets-box';
import type { Country, World } from './world';

/** A place as it is drawn: a circle, a ring where only the middle of what stretches is known, or a country in its borders. */
export interface Figure {
  readonly place: DrawnPlace;
  readonly shape: 'circle' | 'ring' | 'country';
  readonly x: number;
  readonly y: number;
  /** Nought for a country. */
  readonly radius: number;
  /** The borders of a country; null for all others. */
  readonly path: string | null;
  /** Points inside of a country where its name may stand, the middle ones first; none for all others. */
  readonly inside: readonly Point[];
  readonly count: string;
}

/** What is drawn of the places in a chart. */
export interface Scene {
  readonly figures: readonly Figure[];
  readonly labels: readonly (Label & { readonly figure: Figure })[];
}

/** Size of names, in root ems, and the height of their line. */
export const LETTERS = { circle: 0.8, ring: 0.8, country: 0.86 } as const;
export const WEIGHTS = { circle: 500, ring: 400, country: 600 } as const;
/** Letters of a count, and the space before it, in letters of the name. */
export const COUNT = 0.88;
export const SPACE = 0.4;
const LINE = 1.55;
const LEAST_RADIUS = 4;
/** Lower than this, a country has one place for its name; higher, one in each field of a grid. */
const SMALL = 90;
const GRID = 6;
/** A circle takes at most this share of the shorter side of the drawing. */
const SHARE = 0.05;

/** The borders of each country among the places, as the world draws them. */
export function countriesOf(world: World, places: readonly DrawnPlace[]): ReadonlyMap<string, Country> {
  return new Map(
    places.flatMap(({ row, kind, at }) => {
      const country = kind === 'country' ? countryAt(world.countries, at) : null;
      return country === null ? [] : [[row.value.id, country] as const];
    }),
  );
}

/** Figures for the places inside a chart: rings below circles, the smallest on top. The area of a circle goes with its count. */
export function figuresOf(chart: Chart, places: readonly DrawnPlace[], countries: ReadonlyMap<string, Country>, countOf: (place: DrawnPlace) => string): readonly Figure[] {
  const most = Math.max(1, ...places.filter(({ row }) => !countries.has(row.value.id)).map(({ row }) => row.count));
  const largest = Math.max(10, Math.min(26, Math.min(chart.size.width, chart.size.height) * SHARE)) * (chart.isWorld ? 0.6 : 1);
  const figures = places.flatMap((place): readonly Figure[] => {
    const count = countOf(place);
    const country = countries.get(place.row.value.id);
    if (country !== undefined) return countryFigure(chart, place, country, count);
    const point = chart.place(place.at);
    const radius = Math.max(LEAST_RADIUS, largest * Math.sqrt(place.row.count / most));
    return point === null ? [] : [{ place, shape: place.wide ? 'ring' : 'circle', x: point[0], y: point[1], radius, path: null, inside: [], count }];
  });
  return figures.sort((a, b) => Number(b.shape === 'ring') - Number(a.shape === 'ring') || b.radius - a.radius || b.place.row.count - a.place.row.count);
}

/** Names beside their figures: chosen and pointed ones first, then by count, countries last, whose name may stand anywhere in them. */
export function sceneOf(chart: Chart, figures: readonly Figure[], ruler: Ruler, pointed: string | null): Scene {
  const order = [...figures].sort((a, b) => Number(a.shape === 'country') - Number(b.shape === 'country') || b.place.row.count - a.place.row.count);
  const wanted = order.map((figure): Wanted => {
    const { shape, x, y, radius, inside, count, place } = figure;
    const size = LETTERS[shape] * ruler.rem;
    const height = size * LINE;
    const width = ruler.widthOf(place.name, size, WEIGHTS[shape]) + ruler.widthOf(count, COUNT * size, WEIGHTS.ring) + SPACE * size;
    const urgent = place.row.value.id === pointed || place.row.chosen === 'include';
    return { id: place.row.value.id, x, y, radius, width, height, urgent, elsewhere: inside };
  });
  const known = new Map(figures.map((figure) => [figure.place.row.value.id, figure]));
  const labels = placeLabels(wanted, chart.size.width, chart.size.height).flatMap((label) => {
    const figure = known.get(label.id);
    return figure === undefined ? [] : [{ ...label, figure }];
  });
  return { figures, labels };
}

/** A country is named in the middle of what is seen of it, or as near to that as there is room. */
function countryFigure(chart: Chart, place: DrawnPlace, country: Country, count: string): readonly Figure[] {
  const path = chart.draw(country.land);
  if (path === '') return [];
  const [middle = { x: -1, y: -1 }, ...inside] = pointsInside(path);
  return [{ place, shape: 'country', ...middle, radius: 0, path, inside, count }];
}

/** Points of a grid that lie in a country, the nearest to its middle first. A country that is too small has its middle alone. */
function pointsInside(path: string): readonly Point[] {
  const rings = ringsOf(path);
  const middle = middleOf(rings);
  if (middle === null) return [];
  const { x, y } = middle;
  const { start: left, end: right, top, bottom } = reachOf(rings);
  const steps = bottom - top < SMALL ? [] : Array.from({ length: GRID * GRID }, (_, at) => [(at % GRID) + 0.5, Math.floor(at / GRID) + 0.5] as const);
  const grid = steps.map(([across, down]) => ({ x: left + ((right - left) * across) / GRID, y: top + ((bottom - top) * down) / GRID }));
  const far = (spot: Point): number => Math.hypot(spot.x - x, spot.y - y);
  return [{ x, y }, ...grid].filter((spot) => holdsPoint(rings, spot)).sort((a, b) => far(a) - far(b));
}
