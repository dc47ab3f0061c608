import type { Point } from '../../parts/segment-meets-box';

/** Corners of an outline, one after the other. */
type Ring = readonly (readonly [number, number])[];

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
    ring.forEach(([toX, toY], at) => {
      const [fromX, fromY] = ring.at(at - 1) ?? [toX, toY];
      if (fromY > y !== toY > y && x < fromX + ((y - fromY) * (toX - fromX)) / (toY - fromY)) held = !held;
    });
  }
  return held;
}
