import type { Stretch, YearPart } from './chronology';

/** What lies in a year or decade (by the key of its part) or in a month; everything when null. */
export function withinPeriod<T>(parts: readonly YearPart<T>[], at: string | null): readonly YearPart<T>[] {
  if (at === null) return parts;
  return parts.flatMap((part) => {
    if (part.key === at) return [part];
    const stretches = part.stretches.filter(({ month }) => month === at);
    return stretches.length === 0 ? [] : [{ ...part, stretches, count: countOf(stretches) }];
  });
}

/** How many things are told in stretches of time. */
export function countOf<T>(stretches: readonly Stretch<T>[]): number {
  return stretches.reduce((sum, { moments }) => sum + moments.reduce((within, { items }) => within + items.length, 0), 0);
}
