import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCorrections, isBad, parseCorrections } from '../../../src/core/corrections/corrections-file';
import { addCorrection, mergeCorrections } from '../../../src/core/corrections/merge-corrections';
import { subjectOf, type Correction } from '../../../src/core/corrections/correction';
import { anyCorrection, anyCorrections } from './small-corpus';

test('what is written is read again', () => {
  fc.assert(fc.property(anyCorrections, (corrections) => void expect(parseCorrections(formatCorrections(corrections))).toEqual(corrections)));
});

test('any text gives corrections or a reason', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseCorrections(text)));
});

test.each([
  ['', 'no-json', ''],
  ['{"a":1}', 'no-corrections', ''],
  ['[]', 'no-corrections', ''],
  ['{"isnad-corrections":2,"corrections":[]}', 'version', ''],
  ['{"isnad-corrections":1}', 'damaged', 'corrections'],
  ['{"isnad-corrections":1,"corrections":[{"kind":"other-type","entity":{"id":"x","type":"PER","ar":null,"latin":null},"type":"PER","article":null}]}', 'damaged', 'corrections[0].entity.id'],
  ['{"isnad-corrections":1,"corrections":[{"kind":"erase"}]}', 'damaged', 'corrections[0].kind'],
  ['{"isnad-corrections":1,"corrections":[],"by":"me"}', 'damaged', ''],
])('a bad file is told by cause and place: %s', (text, code, place) => {
  expect(parseCorrections(text)).toEqual({ code, place });
});

test('of two corrections of one thing the later stays', () => {
  fc.assert(
    fc.property(anyCorrections, anyCorrection, (list, one) => {
      const added = addCorrection(list.reduce(addCorrection, [] as readonly Correction[]), one);
      expect(added.at(-1)).toBe(one);
      expect(new Set(added.map(subjectOf)).size).toBe(added.length);
    }),
  );
});

test('a merge counts every correction of the file once, and merging it again changes nothing', () => {
  fc.assert(
    fc.property(anyCorrections, anyCorrections, (list, more) => {
      const own = list.reduce(addCorrection, [] as readonly Correction[]);
      const { corrections, added, known, replaced } = mergeCorrections(own, more);
      expect(added + known + replaced).toBe(new Set(more.map(subjectOf)).size);
      expect(corrections.length).toBe(own.length + added);
      expect(mergeCorrections(corrections, more)).toEqual({ corrections, added: 0, known: added + known + replaced, replaced: 0 });
    }),
  );
});

test('a file is not bad for being empty', () => {
  expect(isBad(parseCorrections(formatCorrections([])))).toBe(false);
});
