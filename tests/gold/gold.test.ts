import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Score } from '../../src/build/score/score';
import { ROOT } from '../architecture/source-files';
import { scoreFolder } from './score-folder';

/** Least share that each layer must reach on the annotated seeds. */
const LEAST: readonly (readonly [layer: string, least: number, of: (score: Score) => number | undefined])[] = [
  ['persons', 0.95, ({ names }) => names['PER']?.f1],
  ['places', 0.95, ({ names }) => names['LOC']?.f1],
  ['organisations', 0.95, ({ names }) => names['ORG']?.f1],
  ['dates', 0.85, ({ names }) => names['DATE']?.f1],
  ['block kinds', 0.97, ({ blocks }) => blocks.accuracy],
  ['sentences', 0.98, ({ sentences }) => sentences.f1],
  ['quotations', 0.85, ({ quotes }) => quotes.f1],
  ['speakers', 0.8, ({ quotes }) => quotes.speaker],
];

describe('against annotation', () => {
  let result: Score;
  beforeAll(async () => {
    result = await scoreFolder(join(ROOT, 'seeds'), import.meta.dirname);
  });
  test.each(LEAST)('%s reach %d', (_, least, of) => {
    expect(of(result)).toBeGreaterThanOrEqual(least);
  });
  test('every character of every seed lies in a block', () => {
    expect(Object.keys(result.uncovered).length).toBeGreaterThanOrEqual(5);
    expect(Object.values(result.uncovered).filter((count) => count !== 0)).toEqual([]);
  });
});
