import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Regrouping } from '../../../src/core/claims/regroup';
import { nameOfRegrouping, REGROUPINGS_FILE } from '../../../src/core/claims/regroupings-file';
import { formatActs, mergeActs, parseActs } from '../../../src/core/model/act-file';
import { anyRegroupings } from './any-regroupings';

const key = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const acts = anyRegroupings(key);
const APART: Regrouping = { kind: 'apart', passages: ['a 1', 'b 1'] };
const JOIN: Regrouping = { kind: 'join', first: 'a 1', second: 'b 1' };

test('a file gives back the acts that it was made of', () => {
  fc.assert(fc.property(acts, (done) => void expect(parseActs(REGROUPINGS_FILE, formatActs(REGROUPINGS_FILE, done))).toEqual(done)));
});

test('what is no such file is refused with its reason and place', () => {
  const code = (text: string) => parseActs(REGROUPINGS_FILE, text);
  expect(code('{"half":')).toEqual({ code: 'no-json', place: '' });
  expect(code('{"isnad-corrections":1,"corrections":[]}')).toEqual({ code: 'no-acts', place: '' });
  expect(code('{"isnad-regroupings":2,"acts":[]}')).toEqual({ code: 'version', place: '' });
  expect(code('{"isnad-regroupings":1,"acts":[{"kind":"apart","passages":["a 1"]},{"kind":"melt"}]}')).toEqual({ code: 'damaged', place: 'acts[1].kind' });
  expect(code('{"isnad-regroupings":1,"acts":[{"kind":"apart","passages":[]}]}')).toEqual({ code: 'damaged', place: 'acts[0].passages' });
});

test('no text throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => void parseActs(REGROUPINGS_FILE, text)));
});

test('a merge keeps every own act, adds what is new, and a second one adds nothing', () => {
  expect(mergeActs([JOIN], [{ kind: 'apart', passages: ['b 1', 'a 1'] }, JOIN, APART], nameOfRegrouping)).toEqual({ acts: [JOIN, { kind: 'apart', passages: ['b 1', 'a 1'] }], added: 1, known: 2 });
  fc.assert(
    fc.property(acts, acts, (own, more) => {
      const merged = mergeActs(own, more, nameOfRegrouping);
      expect(merged.acts.slice(0, own.length)).toEqual(own);
      expect(merged.added + merged.known).toBe(more.length);
      expect(mergeActs(merged.acts, more, nameOfRegrouping)).toEqual({ acts: merged.acts, added: 0, known: more.length });
    }),
  );
});
