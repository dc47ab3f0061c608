import type { Box, Point } from '../../parts/segment-meets-box';

type Corner = readonly [x: number, y: number];

/** Corners of an outline, one after the other. */
type Ring = readonly Corner[];

/** The rings of path data of straight lines («M0,0L9,0L9,9Z»). */
export function ringsOf(path: string): readonly Ring[] {
  const rings = path.split('M').slice(1);
  return rings.map((ring) => ring.replace('Z', '').split('L').map((corner) => {
    const [x = 0, y = 0] = corner.split(',').map(Number);
    return [x, y];
  }));
}

/** True where what is drawn of an area holds a point: on the way out of it an odd number of its lines is met. */
export function holdsPoint(rings: readonly Ring[], { x, y }: Point): boolean {
  let held = false;
  for (const ring of rings) {
    for (const [[fromX, fromY], [toX, toY]] of sidesOf(ring)) {
      if (fromY > y !== toY > y && x < fromX + ((y - fromY) * (toX - fromX)) / (toY - fromY)) held = !held;
    }
  }
  return held;
}

/** The middle of the area that is drawn; null where nothing is. */
export function middleOf(rings: readonly Ring[]): Point | null {
  let [area, x, y] = [0, 0, 0];
  for (const ring of rings) {
    for (const [[fromX, fromY], [toX, toY]] of sidesOf(ring)) {
      const part = fromX * toY - toX * fromY;
      [area, x, y] = [area + part, x + part * (fromX + toX), y + part * (fromY + toY)];
    }
  }
  return area === 0 ? null : { x: x / (3 * area), y: y / (3 * area) };
}

/** How far what is drawn reaches. */
export function reachOf(rings: readonly Ring[]): Box {
  let [start, end, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const ring of rings) for (const [x, y] of ring) [start, end, top, bottom] = [Math.min(start, x), Math.max(end, x), Math.min(top, y), Math.max(bottom, y)];
  return { start, end, top, bottom };
}

function sidesOf(ring: Ring): readonly (readonly [from: Corner, to: Corner])[] {
  return ring.map((corner, at) => [ring.at(at - 1) ?? corner, corner]);
}
