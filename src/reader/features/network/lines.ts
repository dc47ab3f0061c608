import type { Point } from '../../parts/segment-meets-box';
import type { Line, Spot } from './layout';
import { shortestWay } from './shortest-way';

/** How far from straight a line may be bent, as shares of its length, the least first; negative ones to the other side. */
const BENDS = [0.09, -0.09, 0.18, -0.18, 0.28, -0.28, 0.4, -0.4] as const;
/** Between a label and a line that passes it. */
const CLEAR = 3;
/** Pieces of a bent line that are looked at. */
const PIECES = 24;
/** Of the corner of a way around. */
const ROUND = 9;

type Between = Pick<Line, 'from' | 'to'>;

/** Lines from the edge of one label to the edge of another that pass behind no third: bent as little as will do, else led around. Of two lines between the same names each keeps to its own side. */
export function linesBetween(spots: readonly Spot[], lines: readonly Between[], width: number, height: number): (line: Between) => string {
  const byId = new Map(spots.map((spot) => [spot.id, spot]));
  const around = (a: Spot, b: Spot): string => turned(shortestWay(spots, a, b, width, height), a, b);
  return ({ from, to }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    if (a === undefined || b === undefined) return '';
    const isMutual = lines.some((line) => line.from === to && line.to === from);
    const others = spots.filter(({ id }) => id !== from && id !== to);
    const bend = BENDS.filter((one) => !isMutual || one > 0).map((one) => bent(a, b, one)).find((middle) => isFree(a, middle, b, others, width, height));
    return bend === undefined ? around(a, b) : `M${text(edge(a, bend))} Q${text(bend)} ${text(edge(b, bend))}`;
  };
}

function bent(a: Point, b: Point, by: number): Point {
  return { x: (a.x + b.x) / 2 - (b.y - a.y) * by, y: (a.y + b.y) / 2 + (b.x - a.x) * by };
}

function isFree(a: Spot, middle: Point, b: Spot, others: readonly Spot[], width: number, height: number): boolean {
  const [start, end] = [edge(a, middle), edge(b, middle)];
  return Array.from({ length: PIECES + 1 }, (_, at) => onCurve(start, middle, end, at / PIECES)).every((point) => point.x >= 0 && point.x <= width && point.y >= 0 && point.y <= height && !others.some((spot) => covers(spot, point)));
}

function onCurve(a: Point, middle: Point, b: Point, t: number): Point {
  const along = (one: number, two: number, three: number): number => (1 - t) ** 2 * one + 2 * t * (1 - t) * two + t ** 2 * three;
  return { x: along(a.x, middle.x, b.x), y: along(a.y, middle.y, b.y) };
}

function covers({ x, y, width, height }: Spot, point: Point): boolean {
  return Math.abs(point.x - x) < width / 2 + CLEAR && Math.abs(point.y - y) < height / 2 + CLEAR;
}

/** A way of straight pieces with its corners rounded. */
function turned(way: readonly Point[], a: Spot, b: Spot): string {
  const [first = b, last = a] = [way[0], way.at(-1)];
  const [start, end] = [edge(a, first), edge(b, last)];
  const corners = way.map((corner, at) => {
    const [before, after] = [way[at - 1] ?? start, way[at + 1] ?? end];
    return `L${text(towards(corner, before))} Q${text(corner)} ${text(towards(corner, after))}`;
  });
  return [`M${text(start)}`, ...corners, `L${text(end)}`].join(' ');
}

function towards(from: Point, to: Point): Point {
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  const share = far === 0 ? 0 : Math.min(ROUND, far / 2) / far;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** Where the way from the middle of a label to a point leaves its box. */
function edge({ x, y, width, height }: Spot, to: Point): Point {
  const [across, down] = [to.x - x, to.y - y];
  const out = Math.min(1, Math.min(across === 0 ? Infinity : (width / 2 + 2) / Math.abs(across), down === 0 ? Infinity : (height / 2 + 2) / Math.abs(down)));
  return { x: x + across * out, y: y + down * out };
}

function text({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
