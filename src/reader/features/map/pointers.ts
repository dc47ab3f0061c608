import type { Shift } from './chart';

/** A point of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers, or the mouse, by the number that the browser gives them: where each came down, and where it is. */
export type Pointers = ReadonlyMap<number, { readonly from: Point; readonly to: Point }>;

/** The pointers after one of them moved, or came down. */
export function follow(pointers: Pointers, id: number, to: Point, down: boolean): Pointers {
  const from = down ? to : (pointers.get(id)?.from ?? to);
  return new Map([...pointers, [id, { from, to }]]);
}

/** How the drawing moves with its pointers: with one it slides, two pinch it. */
export function shiftOf(pointers: Pointers): Shift {
  const [first, second] = [...pointers.values()];
  if (first === undefined) return { x: 0, y: 0, k: 1 };
  if (second === undefined) return { x: first.to.x - first.from.x, y: first.to.y - first.from.y, k: 1 };
  const [was, is] = [distance(first.from, second.from), distance(first.to, second.to)];
  const k = was === 0 ? 1 : is / was;
  const [from, to] = [between(first.from, second.from), between(first.to, second.to)];
  return { x: to.x - from.x * k, y: to.y - from.y * k, k };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
