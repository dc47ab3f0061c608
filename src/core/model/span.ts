import * as z from 'zod/mini';

/** Half-open `[start, end)` in UTF-16 code units, from zero. */
export const spanSchema = z.readonly(z.object({ start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) }));

export type Span = z.infer<typeof spanSchema>;

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
