import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Score } from '../../src/build/score/score';
import { scoreFolder } from './score-folder';

/** Least share that each layer must reach on articles written to be hard: floors against loss, no aims. */
const LEAST: readonly (readonly [layer: string, least: number, of: (score: Score) => number | undefined])[] = [
  ['persons', 0.8, ({ names }) => names['PER']?.f1],
  ['places', 0.75, ({ names }) => names['LOC']?.f1],
  ['organisations', 0.75, ({ names }) => names['ORG']?.f1],
  ['dates', 0.95, ({ names }) => names['DATE']?.f1],
  ['block kinds', 0.97, ({ blocks }) => blocks.accuracy],
  ['sentences', 0.98, ({ sentences }) => sentences.f1],
];

describe('against annotation of articles that no table was made for', () => {
  let result: Score;
  beforeAll(async () => {
    result = await scoreFolder(join(import.meta.dirname, 'written/articles'), join(import.meta.dirname, 'written/annotation'));
  });
  test.each(LEAST)('%s reach %d', (_, least, of) => {
    expect(of(result)).toBeGreaterThanOrEqual(least);
  });
});
