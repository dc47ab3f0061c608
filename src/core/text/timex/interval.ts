/** How exactly a time is told, finest first. */
export const GRAINS = ['day', 'week', 'month', 'season', 'year', 'decade', 'century'] as const;
export type Grain = (typeof GRAINS)[number];

/** Days since 1970-01-01, both ends within. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** Between which days a thing is told to have happened. */
export interface Interval extends Days {
  readonly grain: Grain;
}

/** True when the two have a day in common. */
export function meets(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** True when every day of `inner` lies in `outer`. */
export function holds(outer: Days, inner: Days): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
