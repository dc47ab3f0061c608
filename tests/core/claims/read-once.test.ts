import { expect, test } from 'vitest';
import { claimsBoard } from '../../../src/core/claims/claims-board';
import { WORDING_SETS } from '../../../src/core/compare/wording-sets';
import { tie, told } from './told';

const SHARED = { entities: ['loc:sudzha'] };

test('what a sentence says is read as often in a row of many sources as in one of few', async () => {
  const [few, many] = [await readings(4), await readings(16)];
  expect(few).toBeGreaterThan(0);
  expect(many).toBe(few);
});

test('the page may answer between two rows', async () => {
  let pauses = 0;
  const lines = ['سيطر الجيش على سودجا.', 'انسحب الجيش من سودجا.'];
  const articles = [0, 1].map((number) => told(number, lines, [1, 2].map((line) => tie(line, 1 - number, line, SHARED))));
  const groups = [1, 2].map((passage) => ({ centre: { article: 0, passage }, passages: [0, 1].map((article) => ({ article, passage })) }));
  await claimsBoard({ told: articles, groups, acts: [], about: null, wordings: WORDING_SETS }, () => Promise.resolve(void (pauses += 1)));
  expect(pauses).toBe(groups.length);
});

/** How often the text of an article is taken up for a board of so many sources that tell one thing. */
async function readings(sources: number): Promise<number> {
  let times = 0;
  const [first, ...others] = Array.from({ length: sources }, (_, number) => told(number, ['حرر الجيش سودجا وأسر 430 جنديا.'], [tie(1, number === 0 ? 1 : 0, 1, SHARED)]));
  if (first === undefined) return times;
  const { text } = first.article;
  const article = { ...first.article, get text() { times += 1; return text; } };
  const passages = Array.from({ length: sources }, (_, number) => ({ article: number, passage: 1 }));
  await claimsBoard({ told: [{ ...first, article }, ...others], groups: [{ centre: { article: 0, passage: 1 }, passages }], acts: [], about: null, wordings: WORDING_SETS }, () => Promise.resolve());
  return times;
}
