import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitReader } from '../../../../src/core/search/index/codec/bit-reader';
import { BitWriter } from '../../../../src/core/search/index/codec/bit-writer';
import { SpreadCount } from '../../../../src/core/search/index/codec/ordinal-spread';
import type { Passages } from '../../../../src/core/search/index/codec/passages';
import { readArticleList } from '../../../../src/core/search/index/codec/read-article-list';
import { readPassageList } from '../../../../src/core/search/index/codec/read-passage-list';
import { summedPassages } from '../../../../src/core/search/index/codec/summed-passages';
import { writeArticleList } from '../../../../src/core/search/index/codec/write-article-list';
import { writePassageList } from '../../../../src/core/search/index/codec/write-passage-list';
import { articleListOf } from '../../../../src/core/search/index/article-list';
import { shapeOf } from '../../../../src/core/search/index/shape-of';
import '../../../property-runs';

const ARTICLES = 300;
const VALUES = { publisher: 3, outlet: 0, speaker: 5, place: 40, person: 9, organisation: 4, date: 2 };

/** Lists whose articles lie close or far, with few passages each or many. */
const places = fc.tuple(fc.constantFrom(8, 60, ARTICLES), fc.constantFrom(1, 4, 70)).chain(([articles, ordinals]) =>
  fc.uniqueArray(fc.tuple(fc.nat(articles - 1), fc.boolean(), fc.nat(ordinals - 1)), { selector: ([article, isAside, ordinal]) => `${String(article)} ${String(isAside)} ${String(ordinal)}`, maxLength: 500, size: 'max' }),
);

function listOf(found: readonly (readonly [number, boolean, number])[], grade: (at: number) => number): Passages {
  const sorted = found.map(([article, isAside, ordinal]) => [article + (isAside ? ARTICLES : 0), ordinal] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { articles: Uint32Array.from(sorted, ([article]) => article), ordinals: Uint16Array.from(sorted, ([, ordinal]) => ordinal), grades: Uint8Array.from(sorted, (_, at) => grade(at)) };
}

function shapeFor({ articles, ordinals, grades }: Passages) {
  const spread = new SpreadCount();
  ordinals.forEach((ordinal, at) => {
    if (at % 3 > 0) spread.add(Math.min(3, grades[at] ?? 0), ordinal, (articles[at] ?? 0) >= ARTICLES);
  });
  return shapeOf({ articles: ARTICLES, passages: ARTICLES * 7, values: VALUES }, spread.rows());
}

describe.each([
  ['grades', 4],
  ['counts', 256],
  ['none', 1],
] as const)('lists with %s', (code, most) => {
  test('come back in two layers', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: most }), fc.infiniteStream(fc.nat(255)), (found, variety, numbers) => {
        const passages = listOf(found, () => (numbers.next().value ?? 0) % variety);
        const shape = shapeFor(passages);
        const { list, size } = summedPassages(passages, passages.articles.length, ARTICLES);
        const writer = new BitWriter();
        writeArticleList(writer, list, size, shape, code);
        writePassageList(writer, passages, list, size, shape, code);
        const written = writer.length;
        const reader = new BitReader(writer.finish());
        const readList = readArticleList(reader, size, shape, code);
        expect(readList).toEqual({ articles: list.articles.slice(), passages: list.passages.slice(), grades: list.grades.slice() });
        const read = readPassageList(reader, readList, size, shape, code);
        expect(reader.position).toBe(written);
        expect(articleListOf(read)).toEqual(readList);
        expect(read.ordinals).toEqual(passages.ordinals);
        expect(read.grades).toEqual(passages.grades);
        expect([...read.articles].flatMap((article, i) => Array.from({ length: (read.starts[i + 1] ?? 0) - (read.starts[i] ?? 0) }, () => article))).toEqual([...passages.articles]);
      }),
    );
  });
});

test('an article may have any number of passages', () => {
  const found = [0, 1, 2].flatMap((article) => Array.from({ length: 254 + article * 300 }, (_, ordinal) => [article, article === 1, ordinal * 2] as const));
  const passages = listOf(found, (at) => at % 4);
  const shape = shapeFor(passages);
  const { list, size } = summedPassages(passages, passages.articles.length, ARTICLES);
  const writer = new BitWriter();
  writePassageList(writer, passages, list, size, shape, 'grades');
  expect([...list.passages]).toEqual([254, 255, 255]);
  const read = readPassageList(new BitReader(writer.finish()), list, size, shape, 'grades');
  expect([read.ordinals, read.grades]).toEqual([passages.ordinals, passages.grades]);
});
