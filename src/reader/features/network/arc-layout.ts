import type { EntityId } from '../../../core/model/entity';
import type { Layout, Line, Sized, Spot } from './layout';

/** Rounds in which the names draw near to those that they are tied to. */
const ROUNDS = 24;
/** Between two names. */
const APART = 4;
/** Between a name and its arcs. */
const GAP = 6;

/** Names one below the other, and arcs beside them: where there is no room for a web, it can still be read. */
export function arcLayout(names: readonly Sized[], lines: readonly Line[], width: number): Layout {
  const longest = Math.max(0, ...names.map((name) => name.width));
  let height = 0;
  const spots = inOrder(names, lines).map((name): Spot => {
    height += name.height + APART;
    return { ...name, x: name.width / 2, y: height - (name.height + APART) / 2 };
  });
  const from = Math.min(longest + GAP, width * 0.7);
  const places = new Map(spots.map((spot) => [spot.id, spot]));
  return { width, height, spots, path: (line) => arc(places, line, isMutual(lines, line), from, width - from - GAP) };
}

/** An order in which what is tied stands near: each name goes to the middle of its own, again and again. */
function inOrder(names: readonly Sized[], lines: readonly Line[]): readonly Sized[] {
  let places = new Map(names.map(({ id }, at) => [id, at]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const pulled = names.map(({ id }) => [id, middle(id, lines, places)] as const).sort(([, a], [, b]) => a - b);
    places = new Map(pulled.map(([id], at) => [id, at]));
  }
  return [...names].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

/** Half of the way to the mean of those that it is tied to: two that went all the way would only change places. */
function middle(id: EntityId, lines: readonly Line[], places: ReadonlyMap<EntityId, number>): number {
  const own = places.get(id) ?? 0;
  let [sum, weight] = [0, 0];
  for (const { from, to, strength } of lines) {
    if (from !== id && to !== id) continue;
    sum += (places.get(from === id ? to : from) ?? 0) * strength;
    weight += strength;
  }
  return weight === 0 ? own : (own + sum / weight) / 2;
}

function isMutual(lines: readonly Line[], { from, to }: Pick<Line, 'from' | 'to'>): boolean {
  return lines.some((line) => line.from === to && line.to === from);
}

/** Half an ellipse from one row to another. Where another leads back, the two stand a little apart. */
function arc(places: ReadonlyMap<EntityId, Spot>, { from, to }: Pick<Line, 'from' | 'to'>, mutual: boolean, start: number, room: number): string {
  const [a, b] = [places.get(from), places.get(to)];
  if (a === undefined || b === undefined) return '';
  const high = Math.abs(b.y - a.y) / 2;
  const apart = !mutual ? 0 : b.y > a.y ? 3 : -3;
  return `M${begin(a, start)} ${(a.y + apart).toFixed(1)} H${start.toFixed(1)} A${Math.min(room, high * 0.9).toFixed(1)} ${high.toFixed(1)} 0 0 ${b.y > a.y ? '1' : '0'} ${start.toFixed(1)} ${(b.y + apart).toFixed(1)} H${begin(b, start)}`;
}

/** A short name has a line to where the arcs begin. */
function begin({ width }: Spot, start: number): string {
  return Math.min(start, width + 3).toFixed(1);
}
