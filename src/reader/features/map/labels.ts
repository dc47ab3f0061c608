/** A point of the drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

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
  readonly elsewhere?: readonly Spot[];
  /** Written even over circles, where there is room among the names. */
  readonly urgent?: boolean;
}

/** Where a name stands: the middle of its line. */
export interface Label extends Spot {
  readonly id: string;
}

interface Box {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** Between a circle and its name. */
const GAP = 3;
/** Between two names. */
const APART = 2;

/** The names that can be written so that none covers another, a circle, or leaves the drawing. Urgent ones come first, then in the order given. */
export function placeLabels(wanted: readonly Wanted[], width: number, height: number): readonly Label[] {
  const circles = wanted.filter(({ radius }) => radius > 0).map((one) => ({ id: one.id, box: boxOf(one.x, one.y, one.radius * 1.6, one.radius * 1.6) }));
  const taken: Box[] = [];
  const order = [...wanted.filter(({ urgent }) => urgent === true), ...wanted.filter(({ urgent }) => urgent !== true)];
  return order.flatMap((one) => {
    const others = circles.filter(({ id }) => id !== one.id).map(({ box }) => box);
    const free = (occupied: readonly Box[]): Spot | undefined =>
      spots(one).find(({ x, y }) => {
        const box = boxOf(x, y, one.width + 2 * APART, one.height);
        return box.start >= 0 && box.end <= width && box.top >= 0 && box.bottom <= height && !occupied.some((other) => meet(box, other));
      });
    const spot = free([...taken, ...others]) ?? (one.urgent === true ? free(taken) : undefined);
    if (spot === undefined) return [];
    taken.push(boxOf(spot.x, spot.y, one.width + 2 * APART, one.height));
    return [{ id: one.id, ...spot }];
  });
}

/** Below, above, on either side, then aslant. */
function spots({ x, y, radius, width, height, elsewhere = [] }: Wanted): readonly Spot[] {
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
