import { segmentMeetsBox, type Point } from '../../parts/segment-meets-box';
import type { Spot } from './layout';

/** From a label to the corners by which it is passed; less than half of what lies between two labels. */
const AROUND = 5;

/** The corners of the shortest way of straight pieces from one label to another that meets no third; none where the straight way is free, or there is no way. */
export function shortestWay(spots: readonly Spot[], from: Spot, to: Spot, width: number, height: number): readonly Point[] {
  const others = spots.filter((spot) => spot !== from && spot !== to);
  const corners = spots.flatMap(cornersOf).filter(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height);
  const points: readonly Point[] = [from, ...corners, to];
  const lengths = points.map((_, at) => (at === 0 ? 0 : Infinity));
  const before = points.map(() => -1);
  const open = new Set(points.keys());
  for (let at: number | null = 0; at !== null && at !== points.length - 1; at = nearest(open, lengths)) {
    open.delete(at);
    const [here, length] = [points[at] ?? from, lengths[at] ?? Infinity];
    for (const next of open) {
      const there = points[next] ?? to;
      const through = length + Math.hypot(there.x - here.x, there.y - here.y);
      if (through >= (lengths[next] ?? 0) || others.some((spot) => crosses(spot, here, there))) continue;
      lengths[next] = through;
      before[next] = at;
    }
  }
  const way: Point[] = [];
  for (let at = before.at(-1) ?? -1; at > 0; at = before[at] ?? -1) way.unshift(points[at] ?? from);
  return way;
}

function nearest(open: ReadonlySet<number>, lengths: readonly number[]): number | null {
  let best: number | null = null;
  for (const at of open) if ((lengths[at] ?? Infinity) < (best === null ? Infinity : (lengths[best] ?? Infinity))) best = at;
  return best;
}

function cornersOf({ x, y, width, height }: Spot): readonly Point[] {
  return [-1, 1].flatMap((across) => [-1, 1].map((down) => ({ x: x + across * (width / 2 + AROUND), y: y + down * (height / 2 + AROUND) })));
}

function crosses({ x, y, width, height }: Spot, from: Point, to: Point): boolean {
  return segmentMeetsBox({ start: x - width / 2, end: x + width / 2, top: y - height / 2, bottom: y + height / 2 }, from, to);
}
