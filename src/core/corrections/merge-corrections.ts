import { subjectOf, type Correction } from './correction';

/** A list with one more correction, which takes the place of an earlier one of the same thing. */
export function addCorrection(list: readonly Correction[], correction: Correction): readonly Correction[] {
  const subject = subjectOf(correction);
  return [...list.filter((other) => subjectOf(other) !== subject), correction];
}

/** What two lists become together, and how many of the second were known, new, or took the place of another. */
export interface Merged {
  readonly corrections: readonly Correction[];
  readonly added: number;
  readonly known: number;
  readonly replaced: number;
}

/** Adds a list to another; of two corrections of one thing the added one holds. */
export function mergeCorrections(list: readonly Correction[], more: readonly Correction[]): Merged {
  const own = new Map(list.map((correction) => [subjectOf(correction), JSON.stringify(sorted(correction))]));
  const incoming = more.reduce(addCorrection, [] as readonly Correction[]);
  const count = { added: 0, known: 0, replaced: 0 };
  const fresh = incoming.filter((correction) => {
    const before = own.get(subjectOf(correction));
    const fate = before === undefined ? 'added' : before === JSON.stringify(sorted(correction)) ? 'known' : 'replaced';
    count[fate] += 1;
    return fate !== 'known';
  });
  return { corrections: fresh.reduce(addCorrection, list), ...count };
}

/** The order of keys in a file says nothing. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]);
}
