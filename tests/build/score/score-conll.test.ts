import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conllArticle, foundSpans } from '../../../src/build/score/conll-article';
import { conllSpans } from '../../../src/build/score/conll-spans';
import { readConll } from '../../../src/build/score/read-conll';
import { scoreConll } from '../../../src/build/score/score-conll';

const ALL = new Set(['PER', 'LOC', 'ORG', 'MISC']);

test('blank lines end sentences, and full stops do where there are none', () => {
  expect(readConll('قال O\n. O\nفلان B-PER\n\nفي O\n').map((sentence) => sentence.length)).toEqual([3, 1]);
  expect(readConll('قال O\n. O\r\nفلان B-PERS').map((sentence) => sentence.map(({ tag }) => tag))).toEqual([['O', 'O'], ['B-PERS']]);
  expect(readConll('\n\n')).toEqual([]);
});

test('a name begins at B, or at I after another type or none', () => {
  expect(conllSpans(['B-PERS', 'I-PERS', 'B-PERS', 'I-LOC', 'O', 'I-ORG', 'I-ORG'], ALL)).toEqual([
    { from: 0, to: 2, type: 'PER' },
    { from: 2, to: 3, type: 'PER' },
    { from: 3, to: 4, type: 'LOC' },
    { from: 5, to: 7, type: 'ORG' },
  ]);
});

test('tags of types that are not asked are no names', () => {
  expect(conllSpans(['B-MIS', 'I-MIS', 'B-LOC'], new Set(['LOC']))).toEqual([{ from: 2, to: 3, type: 'LOC' }]);
});

test('the spans are those that a reading word by word gives', () => {
  const tag = fc.constantFrom('O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG');
  fc.assert(
    fc.property(fc.array(tag), (tags) => {
      expect(conllSpans(tags, ALL)).toEqual(naiveSpans(tags));
    }),
  );
});

test('the shares are those of a naive count', () => {
  const tags = fc.array(fc.constantFrom('O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC'), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(tags, tags)), (pairs) => {
      const answers = pairs.map(([gold, ours]) => ({ words: [], wanted: conllSpans(gold, ALL), found: conllSpans(ours, ALL) }));
      const right = answers.flatMap(({ wanted, found }) => found.filter((one) => wanted.some((two) => JSON.stringify(one) === JSON.stringify(two)))).length;
      const { score } = scoreConll(answers, ['PER', 'LOC']);
      if (score.found > 0) expect(score.names['micro']?.p).toBeCloseTo(right / score.found, 3);
      if (score.wanted > 0) expect(score.names['micro']?.r).toBeCloseTo(right / score.wanted, 3);
    }),
  );
});

test('a name after a glued particle or inside punctuation stands for its whole words', () => {
  const article = conllArticle('a', [['زار', '(لبنان)'], ['وبيروت', 'الكبرى', '.']]);
  expect(article.draft.text).toBe('زار (لبنان)\nوبيروت الكبرى .');
  const second = article.words[1]?.[0]?.start ?? 0;
  expect(foundSpans(article, [{ start: 5, end: 10, type: 'LOC', block: 0 }, { start: second + 1, end: second + 13, type: 'LOC', block: 1 }])).toEqual([[{ from: 1, to: 2, type: 'LOC' }], [{ from: 0, to: 2, type: 'LOC' }]]);
});

test('every word of a sentence stands where the text has it', () => {
  const words = fc.array(fc.array(fc.constantFrom('زار', 'لبنان', '.', '(د'), { minLength: 1 }));
  fc.assert(
    fc.property(words, (sentences) => {
      const { draft, words: places } = conllArticle('a', sentences);
      expect(places.map((row) => row.map(({ start, end }) => draft.text.slice(start, end)))).toEqual(sentences);
      expect(draft.blocks.map(({ start, end }) => draft.text.slice(start, end))).toEqual(sentences.map((sentence) => sentence.join(' ')));
    }),
  );
});

function naiveSpans(tags: readonly string[]): readonly object[] {
  return tags.flatMap((tag, from) => {
    const type = tag.slice(2);
    if (tag === 'O' || (tag.startsWith('I') && from > 0 && tags[from - 1]?.slice(2) === type)) return [];
    let to = from + 1;
    while (tags[to] === `I-${type}`) to += 1;
    return [{ from, to, type }];
  });
}
