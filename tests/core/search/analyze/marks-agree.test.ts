import { expect, test } from 'vitest';
import { marksAgree } from '../../../../src/core/search/analyze/marks-agree';

test.each([
  ['هُدنة', 'هُدنة', true],
  ['هُدنة', 'هُدْنة', true],
  ['هُدنة', 'هدنة', false],
  ['هُدنة', 'هَدنة', false],
  ['هُدنة', 'والهُدنة', true],
  ['هدنة', 'هُدنة', true],
  ['عدّاء', 'عدّاءٌ', true],
  ['والهُدنة', 'هُدنة', true],
])('who quotes %s means %s: %s', (asked, written, agree) => {
  expect(marksAgree(asked, written)).toBe(agree);
});
