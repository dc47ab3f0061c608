/** A point of a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright box of a drawing. */
export interface Box {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** True when a straight piece from one point to another goes through a box: what of it lies in the box on one axis lies there on the other, too. */
export function segmentMeetsBox(box: Box, from: Point, to: Point): boolean {
  const [left, right] = sharesBetween(from.x, to.x, box.start, box.end);
  const [top, bottom] = sharesBetween(from.y, to.y, box.top, box.bottom);
  return Math.max(left, top, 0) < Math.min(right, bottom, 1);
}

/** Between which shares of the way from one number to another it lies between two more. */
function sharesBetween(from: number, to: number, least: number, most: number): readonly [number, number] {
  if (from === to) return from > least && from < most ? [-Infinity, Infinity] : [Infinity, -Infinity];
  const [one, other] = [(least - from) / (to - from), (most - from) / (to - from)];
  return one < other ? [one, other] : [other, one];
}
