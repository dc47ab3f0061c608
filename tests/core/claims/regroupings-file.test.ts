import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Regrouping } from '../../../src/core/claims/regroup';
import { formatRegroupings, mergeRegroupings, parseRegroupings } from '../../../src/core/claims/regroupings-file';

const key = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const keys = fc.array(key, { minLength: 1, maxLength: 4 });
const acts: fc.Arbitrary<readonly Regrouping[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('apart' as const), passages: keys }),
    fc.record({ kind: fc.constant('with' as const), passages: keys, to: key }),
    fc.record({ kind: fc.constant('join' as const), first: key, second: key }),
  ),
  { maxLength: 8 },
);
const APART: Regrouping = { kind: 'apart', passages: ['a 1', 'b 1'] };
const JOIN: Regrouping = { kind: 'join', first: 'a 1', second: 'b 1' };

test('a file gives back the acts that it was made of', () => {
  fc.assert(fc.property(acts, (done) => void expect(parseRegroupings(formatRegroupings(done))).toEqual(done)));
});

test('what is no such file is refused with its reason and place', () => {
  const code = (text: string) => parseRegroupings(text);
  expect(code('{"half":')).toEqual({ code: 'no-json', place: '' });
  expect(code('{"isnad-corrections":1,"corrections":[]}')).toEqual({ code: 'no-regroupings', place: '' });
  expect(code('{"isnad-regroupings":2,"acts":[]}')).toEqual({ code: 'version', place: '' });
  expect(code('{"isnad-regroupings":1,"acts":[{"kind":"apart","passages":["a 1"]},{"kind":"melt"}]}')).toEqual({ code: 'damaged', place: 'acts[1].kind' });
  expect(code('{"isnad-regroupings":1,"acts":[{"kind":"apart","passages":[]}]}')).toEqual({ code: 'damaged', place: 'acts[0].passages' });
});

test('no text throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => void parseRegroupings(text)));
});

test('a merge keeps every own act, adds what is new, and a second one adds nothing', () => {
  expect(mergeRegroupings([JOIN], [{ kind: 'apart', passages: ['b 1', 'a 1'] }, JOIN, APART])).toEqual({ acts: [JOIN, { kind: 'apart', passages: ['b 1', 'a 1'] }], added: 1, known: 2 });
  fc.assert(
    fc.property(acts, acts, (own, more) => {
      const merged = mergeRegroupings(own, more);
      expect(merged.acts.slice(0, own.length)).toEqual(own);
      expect(merged.added + merged.known).toBe(more.length);
      expect(mergeRegroupings(merged.acts, more)).toEqual({ acts: merged.acts, added: 0, known: more.length });
    }),
  );
});
