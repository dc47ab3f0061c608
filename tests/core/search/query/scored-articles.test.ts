import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { highest } from '../../../../src/core/search/query/highest';
import { articlesWithAll, articlesWithMost } from '../../../../src/core/search/query/scored-articles';
import type { ClauseArticles } from '../../../../src/core/search/query/weighed-lists';

/** More than are looked at together, so that lists go over the edge. */
const ARTICLES = 9_000;

/** Lists of some dozens of articles and of thousands. */
const lists = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.nat(ARTICLES), fc.nat(3), fc.double({ min: 0.1, max: 1, noNaN: true })).map(([step, from, grade, weight]) => {
  const articles = Uint32Array.from({ length: Math.floor((ARTICLES - from) / step) }, (_, i) => from + i * step);
  return { list: { articles, passages: articles.map((article) => 1 + (article % 5)), grades: articles.map((article) => (article + grade) % 4) }, impacts: Float32Array.of(0, weight, 2 * weight, 3 * weight) };
});
const typed = lists.map(({ list, impacts }) => ({ list: { articles: list.articles, passages: Uint8Array.from(list.passages), grades: Uint8Array.from(list.grades) }, impacts }));
const clauses: fc.Arbitrary<readonly ClauseArticles[]> = fc.array(fc.record({ lists: fc.array(typed, { minLength: 1, maxLength: 4 }), rarity: fc.double({ min: 0.5, max: 4, noNaN: true }) }), { minLength: 1, maxLength: 4 });
const barred = fc.option(fc.integer({ min: 2, max: 9 }).map((every) => Uint8Array.from({ length: ARTICLES }, (_, article) => Number(article % every === 0))));

test('what holds all, and what it scores, is what one article after the other tells', () => {
  fc.assert(
    fc.property(clauses, barred, (asked, out) => {
      const { articles, scores } = articlesWithAll(asked, { from: 0, to: ARTICLES, barred: out });
      const told = scanned(asked, out).filter(({ held }) => held.every((says) => says > 0));
      expect([...articles]).toEqual(told.map(({ article }) => article));
      told.forEach(({ score }, i) => { expect(scores[i]).toBeCloseTo(score, 3); });
    }),
    { numRuns: 40 },
  );
});

test('so is what holds most', () => {
  fc.assert(
    fc.property(clauses, barred, (asked, out) => {
      const { articles, scores } = articlesWithMost(asked, { from: 0, to: ARTICLES, barred: out }, 1, 0.8);
      const all = scanned(asked, out).map((one) => ({ ...one, worth: asked.reduce((sum, { rarity }, i) => (one.held[i] === 0 ? sum : sum + rarity), 0) }));
      const best = all.reduce((most, { worth }) => Math.max(most, worth), 0);
      const told = all.filter(({ worth }) => worth >= Math.max(1, 0.8 * best));
      expect([...articles]).toEqual(told.map(({ article }) => article));
      told.forEach(({ score }, i) => { expect(scores[i]).toBeCloseTo(score, 3); });
    }),
    { numRuns: 40 },
  );
});

test('the highest are those that stand first when all are sorted', () => {
  const keys = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 900 });
  fc.assert(
    fc.property(keys, fc.nat(50), (drawn, most) => {
      const positions = drawn.map((_, i) => i);
      const sorted = [...positions].sort((a, b) => (drawn[b] ?? 0) - (drawn[a] ?? 0) || a - b);
      expect(highest(Uint32Array.from(positions), Float32Array.from(drawn), most)).toEqual(sorted.slice(0, most));
    }),
  );
});

/** Each article by itself, with what every clause says there. */
function scanned(asked: readonly ClauseArticles[], out: Uint8Array | null): readonly { readonly article: number; readonly held: readonly number[]; readonly score: number }[] {
  const says = asked.map(({ lists: own }) => {
    const best = new Map<number, number>();
    for (const { list, impacts } of own) {
      list.articles.forEach((article, i) => {
        const impact = (impacts[list.grades[i] ?? 0] ?? 0) * (1 + 0.3 * (1 - 1 / (list.passages[i] ?? 1)));
        best.set(article, Math.max(impact, best.get(article) ?? 0));
      });
    }
    return best;
  });
  return Array.from({ length: ARTICLES }, (_, article) => {
    const held = says.map((best) => best.get(article) ?? 0);
    return { article, held, score: held.reduce((sum, here, i) => sum + here * (asked[i]?.rarity ?? 0), 0) };
  }).filter(({ article }) => out?.[article] !== 1);
}
