import type { Span } from '../model/span';

/** A stretch of text that the same ranges cover throughout, in order of their start, outer before inner. */
export interface Run<T extends Span> extends Span {
  readonly ranges: readonly T[];
}

/** Cuts `whole` at every border of the ranges, which may overlap and reach beyond it: gapless runs, in order. Empty ranges are overlooked. */
export function runs<T extends Span>(whole: Span, ranges: readonly T[]): readonly Run<T>[] {
  const inside = ranges.filter((range) => range.start < range.end && range.start < whole.end && range.end > whole.start).sort((a, b) => a.start - b.start || b.end - a.end);
  const borders = new Set([whole.start, whole.end]);
  for (const range of inside) {
    borders.add(Math.max(range.start, whole.start));
    borders.add(Math.min(range.end, whole.end));
  }
  const found: Run<T>[] = [];
  let open: readonly T[] = [];
  let next = 0;
  let start = whole.start;
  for (const end of [...borders].sort((a, b) => a - b).slice(1)) {
    const opening = next;
    while ((inside[next]?.start ?? Infinity) <= start) next += 1;
    const from = start;
    open = [...open.filter((range) => range.end > from), ...inside.slice(opening, next)];
    found.push({ start, end, ranges: open });
    start = end;
  }
  return found;
}
