import * as fc from 'fast-check';
import type { Regrouping } from '../../../src/core/claims/regroup';

/** Any acts of a reader on passages of given names. */
export function anyRegroupings(key: fc.Arbitrary<string>): fc.Arbitrary<readonly Regrouping[]> {
  const passages = fc.uniqueArray(key, { minLength: 1, maxLength: 4 });
  const act = fc.oneof(
    fc.record({ kind: fc.constant('apart' as const), passages }),
    fc.record({ kind: fc.constant('with' as const), passages, to: key }),
    fc.record({ kind: fc.constant('join' as const), first: key, second: key }),
  );
  return fc.array(act, { maxLength: 8 });
}
