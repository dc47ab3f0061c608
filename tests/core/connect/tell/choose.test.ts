import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choose, type Places } from '../../../../src/core/connect/tell/choose';
import type { Found } from '../../../../src/core/connect/tell/found-pairs';
import { MOST_COPIES_TOLD, MOST_SAME_TOLD } from '../../../../src/core/connect/thresholds';

const OWN = 1000;

/** Passages below `kin` have the origin of the own one; of the others, each third one has that of the one before it. */
function placesOf(kin: number, pages: number): Places {
  const originOf = (passage: number): number => (passage < kin || passage === OWN ? 0 : passage % 3 === 0 ? passage - 1 : passage);
  return { originOf, pageOf: (passage) => passage % pages, sizeOf: (origin) => (origin === 0 ? kin + 1 : 1) };
}

const FOUND = fc.uniqueArray(fc.record({ other: fc.integer({ min: 1, max: 90 }), kind: fc.constantFrom<Found['kind']>('copy', 'same'), score: fc.integer({ min: 500, max: 1000 }).map((steps) => steps / 1000) }), { selector: ({ other }) => other });

test('what is told and what is counted is all there is, each once', () => {
  fc.assert(
    fc.property(FOUND, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 20 }), (found, kin, pages) => {
      const places = placesOf(kin, pages);
      const { told, more } = choose(OWN, found, 1, places);
      const isCopy = ({ other, kind }: Found): boolean => kind === 'copy' || other < kin;
      const all = new Set([...Array.from({ length: kin }, (_, other) => other), ...found.filter(isCopy).map(({ other }) => other)]);
      expect(told).toEqual(found.filter((one) => told.includes(one)));
      expect(told.filter(isCopy).length).toBeLessThanOrEqual(MOST_COPIES_TOLD);
      expect(told.filter(isCopy).length + more.copies).toBe(all.size);
      expect(told.length - told.filter(isCopy).length).toBeLessThanOrEqual(MOST_SAME_TOLD);
      expect(told.filter((one) => !isCopy(one)).length + more.same).toBe(found.filter((one) => !isCopy(one)).length);
    }),
  );
});

test('no origin is told twice while another waits', () => {
  fc.assert(
    fc.property(FOUND, fc.integer({ min: 1, max: 20 }), (found, pages) => {
      const { originOf, ...places } = placesOf(1, pages);
      const same = found.filter(({ kind, other }) => kind === 'same' && other > 0);
      const told = choose(OWN, same, 1, { originOf, ...places }).told.map(({ other }) => originOf(other));
      const waiting = new Set(same.map(({ other }) => originOf(other)));
      expect(new Set(told).size).toBe(Math.min(waiting.size, MOST_SAME_TOLD));
    }),
  );
});

test('of many copies the first of all is told', () => {
  const found = Array.from({ length: 30 }, (_, other): Found => ({ other, kind: 'copy', score: other === 0 ? 0.8 : 1 }));
  expect(choose(OWN, found, 1, placesOf(30, 20)).told.map(({ other }) => other)).toContain(0);
});

test('of many that tell the same, one of each page comes before more of one', () => {
  const found = Array.from({ length: 30 }, (_, at): Found => ({ other: 1 + 3 * at, kind: 'same', score: 0.9 }));
  const pageOf = (passage: number): number => (passage < 60 ? 0 : passage);
  const told = choose(OWN, found, 1, { ...placesOf(1, 1), pageOf }).told.map(({ other }) => pageOf(other));
  expect(new Set(told).size).toBe(11);
  expect(told).toHaveLength(MOST_SAME_TOLD);
});
