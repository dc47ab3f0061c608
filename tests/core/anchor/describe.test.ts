import { expect, test } from 'vitest';
import { describe as describePassage, describeWords } from '../../../src/core/anchor/describe';
import { contextWords, middleWords, SIDE_WORDS } from '../../../src/core/anchor/selector';
import { fold } from '../../../src/core/text/fold';
import { anchored } from './seed-articles';

const LINE = Array.from({ length: 60 }, (_, i) => `كلمة${i} هنا`).join(' ');

test('a span is widened to whole words; one without words is refused', () => {
  const article = anchored('قال الوزير: «نعم».');
  expect(describePassage(article, { start: 1, end: 6 }).words).toBe(2);
  expect(() => describePassage(article, { start: 16, end: 18 })).toThrow(RangeError);
  expect(() => describePassage(anchored('،،'), { start: 0, end: 2 })).toThrow(RangeError);
  expect(() => describeWords({ block: 0, word: 0, whole: false, passage: [], before: [], after: [] })).toThrow(RangeError);
});

test.each([1, 4, 5, 12, 13, 16, 100])('%s words: what a link carries of them', (words) => {
  const article = anchored(`${LINE} ${LINE}`);
  const all = [...article.text.matchAll(/\S+/gu)];
  const [first, last] = [all[20], all[20 + Math.ceil(words / 1.5) - 1]];
  const selector = describePassage(article, { start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) });
  expect(selector.head).toHaveLength(Math.min(SIDE_WORDS, selector.words));
  expect(selector.head.length + selector.tail.length).toBe(Math.min(2 * SIDE_WORDS, selector.words));
  expect(selector.middle).toHaveLength(middleWords(selector.words));
  expect([selector.before.length, selector.after.length]).toEqual([contextWords(selector.words), contextWords(selector.words)]);
});

test('words alone are described like the same words of an article, but for what others there are', () => {
  const forms = LINE.split(' ').flatMap((word) => (word.match(/\d+|\D+/gu) ?? []).map(fold));
  const article = anchored(LINE);
  const start = LINE.indexOf('كلمة20');
  const selector = describePassage(article, { start, end: LINE.indexOf('كلمة40') });
  const from = forms.indexOf('20') - 1;
  const alone = describeWords({ block: 0, word: from, whole: false, passage: forms.slice(from, from + selector.words), before: forms.slice(0, from), after: forms.slice(from + selector.words) });
  expect(alone).toEqual({ ...selector, rival: null, middle: alone.middle });
});

test('a link tells how like another place was', () => {
  const article = anchored(['قال الوزير إن القوات دخلت المدينة فجرا', 'سطر بينهما', LINE, 'قال الوزير إن القوات دخلت القرية فجرا', 'سطر أخير'].join('\n'));
  const [first, between] = article.blocks;
  expect(describePassage(article, first ?? { start: 0, end: 1 }).rival).toBeGreaterThan(0.5);
  expect(describePassage(article, between ?? { start: 0, end: 1 }).rival).toBeLessThan(0.5);
});
