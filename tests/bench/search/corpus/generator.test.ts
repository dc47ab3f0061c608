import { beforeAll, expect, test, vi } from 'vitest';
import { articleSchema } from '../../../../src/core/model/article';
import { isPassage } from '../../../../src/core/model/block';
import { writtenWords } from '../../../../src/core/search/analyze/written-word';
import { gatherMaterial } from './gather';
import { allArticles, articleMaker } from './generator';
import type { Material } from './material';

// The project's own articles are compiled first, on a machine that may be busy.
vi.setConfig({ hookTimeout: 120_000 });

const COUNT = 400;

let material: Material;
beforeAll(async () => {
  material = await gatherMaterial();
});

test('the same number gives the same article, of the same seed and as many', () => {
  const articleOf = articleMaker(material, { count: COUNT, seed: 3 });
  const seventh = articleOf(7);
  expect(articleMaker(material, { count: COUNT, seed: 3 })(7)).toEqual(seventh);
  expect(articleMaker(material, { count: COUNT, seed: 4 })(7).text).not.toBe(seventh.text);
  expect(() => articleOf(COUNT)).toThrow(RangeError);
});

test('articles are whole, and come in the order of the corpus', () => {
  const articles = [...allArticles(articleMaker(material, { count: COUNT, seed: 3 }), COUNT)];
  for (const article of articles.slice(0, 20)) {
    expect(articleSchema.parse(article)).toEqual(article);
    for (const { start, end, entity } of article.mentions) {
      expect(article.entities.map(({ id }) => id)).toContain(entity);
      expect(article.text.slice(start, end)).toMatch(/^\S.*\S$/u);
    }
  }
  const order = articles.map(({ id, date }) => `${date?.from ?? 'undated'} ${id}`);
  expect([...order].sort()).toEqual(order);
  expect(articles.filter(({ date }) => date === null)).toHaveLength(COUNT / 100);
});

test('they are as long as those of an agency, and their words come as often as words do', () => {
  const counts = new Map<string, number>();
  let words = 0;
  let passages = 0;
  let postings = 0;
  let half = 0;
  for (const [at, { text, blocks }] of [...allArticles(articleMaker(material, { count: COUNT, seed: 3 }), COUNT)].entries()) {
    const own = blocks.filter(isPassage);
    const written = own.flatMap((block) => writtenWords(text, block).map((word) => word.written));
    for (const word of written) counts.set(word, (counts.get(word) ?? 0) + 1);
    words += written.length;
    passages += own.length;
    postings += new Set(written).size;
    if (at === COUNT / 2 - 1) half = counts.size;
  }
  expect(words / COUNT).toBeGreaterThan(400);
  expect(words / COUNT).toBeLessThan(500);
  expect(passages / COUNT).toBeCloseTo(13, 0);
  expect(postings / COUNT).toBeGreaterThan(250);
  expect(postings / COUNT).toBeLessThan(320);
  expect(zipfSlope([...counts.values()])).toBeGreaterThan(0.8);
  expect(zipfSlope([...counts.values()])).toBeLessThan(1.3);
  const heaps = Math.log2(counts.size / half);
  expect(heaps).toBeGreaterThan(0.4);
  expect(heaps).toBeLessThan(0.8);
});

/** How steeply counts fall between the tenth and the thousandth word. */
function zipfSlope(counts: readonly number[]): number {
  const ordered = [...counts].sort((a, b) => b - a);
  return Math.log10((ordered[9] ?? 0) / (ordered[999] ?? 1)) / 2;
}
