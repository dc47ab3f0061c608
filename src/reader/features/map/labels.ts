import { segmentMeetsBox, type Box, type Point } from '../../parts/segment-meets-box';

/** A name to be written beside a point, or (radius 0) over it. */
export interface Wanted {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Of the circle that stands there. */
  readonly radius: number;
  /** Of the name, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Where else it may stand, the best first. */
  readonly elsewhere?: readonly Point[];
  /** Written even over circles, where there is room among the names. */
  readonly urgent?: boolean;
}

/** Where a name stands: the middle of its line. */
export interface Label extends Point {
  readonly id: string;
  /** Where the line to its circle leaves the name, when it stands too far off to be taken for the circle's; else null. */
  readonly leader: Point | null;
}

/** Between a circle and its name. */
const GAP = 3;
/** Between two names. */
const APART = 2;
/** Names that may stand farther off: more lines than these cannot be followed. */
const MOST_LEADERS = 14;
/** How far off, in pixels, and in how many directions they are tried. */
const RINGS = [14, 26, 40, 56, 74, 94] as const;
const TURNS = 24;

/** What is written already. */
interface Paper {
  readonly width: number;
  readonly height: number;
  readonly taken: readonly Box[];
  readonly circles: ReadonlyMap<string, Box>;
  readonly labels: readonly Label[];
  readonly leaders: readonly (readonly [Point, Point])[];
}

/** The names that can be written so that none covers another, a circle, or leaves the drawing: beside their circles, else farther off with a line. Urgent ones come first, then in the order given. */
export function placeLabels(wanted: readonly Wanted[], width: number, height: number): readonly Label[] {
  const circles = new Map(wanted.flatMap((one) => (one.radius > 0 ? [[one.id, boxOf(one.x, one.y, one.radius * 1.6, one.radius * 1.6)] as const] : [])));
  const order = [...wanted.filter(({ urgent }) => urgent === true), ...wanted.filter(({ urgent }) => urgent !== true)];
  const beside = order.reduce(writtenBeside, { width, height, circles, taken: [], labels: [], leaders: [] });
  const without = order.filter(({ id, radius }) => radius > 0 && !beside.labels.some((label) => label.id === id));
  return without.slice(0, MOST_LEADERS).reduce(writtenFarther, beside).labels;
}

function writtenBeside(paper: Paper, one: Wanted): Paper {
  const spot = spots(one).find(hasRoom(paper, one, othersOf(paper, one))) ?? (one.urgent === true ? spots(one).find(hasRoom(paper, one, [])) : undefined);
  return spot === undefined ? paper : written(paper, one, spot, null);
}

function writtenFarther(paper: Paper, one: Wanted): Paper {
  const others = othersOf(paper, one);
  const inTheWay = [...paper.taken, ...others.filter((box) => !holds(box, one))];
  const isClear = (spot: Point): boolean => !inTheWay.some((box) => segmentMeetsBox(box, one, leaderEnd(one, spot)));
  const room = hasRoom(paper, one, others);
  const spot = farther(one).find((far) => room(far) && isClear(far));
  return spot === undefined ? paper : written(paper, one, spot, leaderEnd(one, spot));
}

function written(paper: Paper, one: Wanted, { x, y }: Point, leader: Point | null): Paper {
  return {
    ...paper,
    taken: [...paper.taken, boxOf(x, y, one.width + 2 * APART, one.height)],
    labels: [...paper.labels, { id: one.id, x, y, leader }],
    leaders: leader === null ? paper.leaders : [...paper.leaders, [one, leader]],
  };
}

function hasRoom({ width, height, taken, leaders }: Paper, one: Wanted, others: readonly Box[]): (spot: Point) => boolean {
  const covered = [...taken, ...others];
  return ({ x, y }) => {
    const box = boxOf(x, y, one.width + 2 * APART, one.height);
    const isInside = box.start >= 0 && box.end <= width && box.top >= 0 && box.bottom <= height;
    return isInside && !covered.some((other) => meet(box, other)) && !leaders.some(([from, to]) => segmentMeetsBox(box, from, to));
  };
}

function othersOf({ circles }: Paper, { id }: Wanted): readonly Box[] {
  return [...circles].flatMap(([other, box]) => (other === id ? [] : [box]));
}

/** Ring by ring around the circle, sideways first: names are wide. */
function farther({ x, y, radius, width, height }: Wanted): readonly Point[] {
  return RINGS.flatMap((far) =>
    Array.from({ length: TURNS }, (_, at) => {
      const angle = (Math.ceil(at / 2) * (at % 2 === 0 ? 1 : -1) * 2 * Math.PI) / TURNS;
      return { x: x + (radius + far + width / 2) * Math.cos(angle), y: y + (radius + far + height / 2) * Math.sin(angle) };
    }),
  );
}

/** The point of the name's box that is nearest to its circle. */
function leaderEnd({ x, y, width, height }: Wanted, spot: Point): Point {
  return { x: Math.min(spot.x + width / 2, Math.max(spot.x - width / 2, x)), y: Math.min(spot.y + height / 3, Math.max(spot.y - height / 3, y)) };
}

/** Below, above, on either side, then aslant. */
function spots({ x, y, radius, width, height, elsewhere = [] }: Wanted): readonly Point[] {
  if (radius === 0) return [{ x, y }, ...elsewhere];
  const [down, side] = [radius + GAP + height / 2, radius + GAP + APART + width / 2];
  return [
    { x, y: y + down },
    { x, y: y - down },
    { x: x - side, y },
    { x: x + side, y },
    ...[-1, 1].flatMap((across) => [-1, 1].map((along) => ({ x: x + across * side * 0.75, y: y + along * down }))),
  ];
}

function boxOf(x: number, y: number, width: number, height: number): Box {
  return { start: x - width / 2, end: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function meet(a: Box, b: Box): boolean {
  return a.start < b.end && b.start < a.end && a.top < b.bottom && b.top < a.bottom;
}

function holds(box: Box, { x, y }: Point): boolean {
  return x >= box.start && x <= box.end && y >= box.top && y <= box.bottom;
}
