import { mixed } from '../hashes';

/** Words in a row that make a place the same: of two, one alone could stand there by chance. */
const RUN = 2;

/** How many of the words of `a` stand in `b` in runs of at least two; from 0 to 1. */
export function copyShare(a: Uint32Array, b: Uint32Array): number {
  if (a.length < RUN || b.length < RUN) return 0;
  const runs = new Set<number>();
  for (let at = 0; at + 1 < b.length; at += 1) runs.add(mixed(b[at] ?? 0, b[at + 1] ?? 0));
  let found = 0;
  let before = false;
  for (let at = 0; at < a.length; at += 1) {
    const after = at + 1 < a.length && runs.has(mixed(a[at] ?? 0, a[at + 1] ?? 0));
    found += Number(before || after);
    before = after;
  }
  return found / a.length;
}
