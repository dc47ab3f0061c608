import { compareDates } from './compare-dates';
import { compareNames, compareSpeakers } from './compare-names';
import { compareNumbers } from './compare-numbers';
import { compareWording, differenceMarks } from './compare-wording';
import type { CompareMark, Difference } from './difference';
import type { Told } from './told';
import type { WordingSet } from './wording-set';

/** What passages that face each other have in common and in what they differ. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** In no order; where two overlap, a difference counts before what is shared, and that before what one alone has. */
  readonly a: readonly CompareMark[];
  readonly b: readonly CompareMark[];
}

/** Lays passages that tell the same beside each other. Nothing here is a contradiction: it says in which words they differ. */
export function comparePassages(a: Told, b: Told, sets: readonly WordingSet[]): Comparison {
  const findings = [compareNumbers(a, b), compareDates(a, b), compareSpeakers(a, b), compareWording(sets, a, b), compareNames(a, b)];
  const differences = findings.flatMap((finding) => finding.differences);
  return {
    differences,
    a: [...differenceMarks(differences, 'a'), ...findings.flatMap((finding) => finding.a)],
    b: [...differenceMarks(differences, 'b'), ...findings.flatMap((finding) => finding.b)],
  };
}
