import type { Spot } from './layout';

/** Between two labels: a line passes. */
const APART = 14;
/** A step of the search for a free place. */
const STEP = 6;
const TURNS = 24;

/** The labels as near to where they want to be as they can stand without touching, the first ones first, inside of a width; the height grows with them. */
export function settleBoxes(wanted: readonly Spot[], width: number, height: number): readonly Spot[] {
  const settled: Spot[] = [];
  for (const spot of wanted) settled.push(freePlace(spot, settled, width, height));
  return settled;
}

function freePlace(spot: Spot, settled: readonly Spot[], width: number, height: number): Spot {
  for (let far = 0; far < width + height; far += STEP) {
    for (let turn = 0; turn < (far === 0 ? 1 : TURNS); turn += 1) {
      const angle = (turn / TURNS) * 2 * Math.PI;
      const place = inside({ ...spot, x: spot.x + far * Math.cos(angle), y: spot.y + far * Math.sin(angle) }, width, height);
      if (!settled.some((other) => touch(place, other))) return place;
    }
  }
  // No room left: below everything else.
  const lowest = Math.max(0, ...settled.map((other) => other.y + other.height / 2));
  return { ...inside(spot, width, height), y: lowest + APART + spot.height / 2 };
}

function inside(spot: Spot, width: number, height: number): Spot {
  const [halfWidth, halfHeight] = [Math.min(spot.width, width) / 2, spot.height / 2];
  return { ...spot, x: Math.min(width - halfWidth, Math.max(halfWidth, spot.x)), y: Math.min(height - halfHeight, Math.max(halfHeight, spot.y)) };
}

function touch(a: Spot, b: Spot): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 + APART && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + APART;
}
