import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeWeights } from '../../../../../src/build/train/write-weights';
import { FEATURE_BITS } from '../../../../../src/core/pipeline/names/tagger/feature-sheet';
import { LABEL_COUNT } from '../../../../../src/core/pipeline/names/tagger/labels';
import { placeOf, readWeights } from '../../../../../src/core/pipeline/names/tagger/weights';

const L = LABEL_COUNT;
const HALF_A_STEP = 2.5 / 127 / 2 + 1e-6;
const hash = fc.integer({ min: 0, max: 2 ** FEATURE_BITS - 1 });
const weight = fc.float({ min: -2.5, max: 2.5, noNaN: true });
const model = fc.uniqueArray(hash, { maxLength: 40 }).chain((hashes) =>
  fc.record({
    hashes: fc.constant(Uint32Array.from(hashes).sort()),
    features: fc.array(weight, { minLength: hashes.length * L, maxLength: hashes.length * L }),
    pairs: fc.array(weight, { minLength: L * L, maxLength: L * L }),
  }),
);

test('weights come back from their bytes to the nearest step', () => {
  fc.assert(
    fc.property(model, ({ hashes, features, pairs }) => {
      const bytes = writeWeights({ features: Float32Array.from(features), pairs: Float64Array.from(pairs) }, hashes, 0, 'a notice');
      const weights = readWeights(bytes);
      expect(weights.notice).toBe('a notice');
      hashes.forEach((one, feature) => {
        const place = placeOf(weights, one);
        for (let label = 0; label < L; label += 1) {
          const read = place < 0 ? 0 : (weights.values[place + label] ?? 0) * weights.scale;
          expect(Math.abs(read - (features[feature * L + label] ?? 0))).toBeLessThanOrEqual(HALF_A_STEP);
        }
      });
    }),
  );
});

test('a feature that was not written has no weights', () => {
  const bytes = writeWeights({ features: new Float32Array(L).fill(1), pairs: new Float64Array(L * L) }, Uint32Array.from([7]), 0, '');
  expect(placeOf(readWeights(bytes), 8)).toBe(-1);
  expect(placeOf(readWeights(bytes), 7)).toBeGreaterThanOrEqual(0);
});

test('bytes of another kind or version are refused', () => {
  const bytes = writeWeights({ features: new Float32Array(0), pairs: new Float64Array(L * L) }, new Uint32Array(0), 0, '');
  expect(() => readWeights(new TextEncoder().encode('no weights at all'))).toThrow(RangeError);
  expect(() => readWeights(bytes.with(8, 99))).toThrow(/version 99/);
});
