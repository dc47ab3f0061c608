import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileSeeds } from '../../src/build/compile-seeds';
import { decodeBytes } from '../../src/build/decode-bytes';
import { readSeeds } from '../../src/build/read-seeds';
import { readGold } from '../../src/build/score/gold';
import { score, type Score } from '../../src/build/score/score';
import { laySheet } from '../../src/build/score/sheet';
import { countUncovered } from '../../src/build/score/uncovered';
import { decode } from '../../src/core/pipeline/decode/decode';
import { ROOT } from '../architecture/source-files';

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
    result = await scoreSeeds();
  });
  test.each(LEAST)('%s reach %d', (_, least, of) => {
    expect(of(result)).toBeGreaterThanOrEqual(least);
  });
  test('every character of every seed lies in a block', () => {
    expect(Object.keys(result.uncovered).length).toBeGreaterThanOrEqual(5);
    expect(Object.values(result.uncovered).filter((count) => count !== 0)).toEqual([]);
  });
});

async function scoreSeeds(): Promise<Score> {
  const { seeds } = await readSeeds([join(ROOT, 'seeds')]);
  const { articles } = await compileSeeds(seeds, { version: 'test', cache: null });
  const texts = articles.map((article) => {
    const seed = seeds.find(({ id }) => id === article.id);
    if (seed === undefined) throw new RangeError(`no seed gave ${article.id}`);
    return { file: seed.file, article, raw: decode(seed.file, seed.bytes, decodeBytes).text };
  });
  const sheets = (await readGold([import.meta.dirname])).map((gold) => {
    const text = texts.find(({ file }) => file === gold.file);
    if (text === undefined) throw new RangeError(`${gold.file} is annotated, but did not compile`);
    return laySheet(gold, text.article, text.raw);
  });
  return score(sheets, Object.fromEntries(texts.map(({ file, article, raw }) => [file, countUncovered(raw, article.blocks)]))).score;
}
