import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBytes } from '../../../src/build/decode-bytes';
import { loadTagger } from '../../../src/build/load-tagger';
import type { Article } from '../../../src/core/model/article';
import { compileArticle } from '../../../src/core/pipeline/compile-article';
import { words } from '../../../src/core/text/words';
import { HOSTILE } from '../../bench/pipeline/hostile';
import { asSeed } from '../../bench/pipeline/make-articles';
import { countSteps } from './count-steps';
import { KNOWLEDGE } from './names/read-names';

/** Twice the text may cost this many times the steps: 2, and some for tables that are read once. */
const AT_MOST = 2.5;
const WORDS = 600;
const LONGEST_NAME = 20;
const TAGGER = await loadTagger(KNOWLEDGE);

function compile(text: string): Article {
  return compileArticle(asSeed('hostile.txt', ['عنوان الخبر', text]), { decodeBytes, knowledge: KNOWLEDGE, tagger: TAGGER, repeatedLines: new Set() });
}

/** After a first reading, so that what is kept of words is kept for both. */
function growth(unit: string, times: number): number {
  compile(unit.repeat(times));
  return countSteps(() => compile(unit.repeat(2 * times))) / countSteps(() => compile(unit.repeat(times)));
}

test.each(Object.entries(HOSTILE))('twice as much of nothing but %s is twice the work', (_, unit) => {
  expect(growth(unit, WORDS)).toBeLessThan(AT_MOST);
});

const PIECE = fc.constantFrom('قال ', 'إن ', 'الرئيس ', 'وزير ', 'محمد ', 'بن ', 'أبو ', 'وزارة ', 'الدفاع ', 'الروسية ', 'مدينة ', 'في ', 'و', '«', '»', '"', '، ', '. ', '(', ') ', 'عام ', '12 ', 'مارس ', 'يوم ', 'الجمعة ', 'صحيفة ', 'Reuters ', 'ف. ', ': ', 'الذي ', 'وأضاف ', 'بلدات ', 'كذا ');

test.each(Object.entries(HOSTILE))('no name is as long as a line of nothing but %s', (_, unit) => {
  const { mentions, text } = compile(unit.repeat(WORDS));
  for (const { start, end } of mentions) expect(words(text, { start, end }).length).toBeLessThanOrEqual(LONGEST_NAME);
});

/** Another word for each number, of Arabic letters. */
function wordOf(number: number): string {
  const letters = 'برتسجكمنلفدقزشغطصعضث';
  let word = '';
  for (let rest = number + letters.length ** 2; rest > 0; rest = Math.floor(rest / letters.length)) word += letters.charAt(rest % letters.length);
  return `${word}وف`;
}

test.each(['محمد', 'الرئيس محمد', 'قال الوزير محمد', 'بلدة', 'شركة', 'موقع'])('twice as many names after «%s» are twice the work', (cue) => {
  const list = (count: number): string => Array.from({ length: count }, (_, i) => `${cue} ${wordOf(i)}.`).join(' ');
  compile(list(WORDS));
  expect(countSteps(() => compile(list(2 * WORDS))) / countSteps(() => compile(list(WORDS)))).toBeLessThan(AT_MOST);
});

test('twice as much of any phrase is twice the work', () => {
  fc.assert(
    fc.property(fc.array(PIECE, { minLength: 1, maxLength: 5 }), (pieces) => {
      expect(growth(pieces.join(''), WORDS / 2)).toBeLessThan(AT_MOST);
    }),
    { numRuns: 50 },
  );
});

test.each(Object.entries(HOSTILE))('a hundred kilobytes of nothing but %s are read', (_, unit) => {
  compile(unit.repeat(Math.ceil(100_000 / Buffer.byteLength(unit))));
});
