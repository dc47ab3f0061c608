import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nearCopies } from '../../../../src/core/anchor/lineage/near-copies';
import { renames } from '../../../../src/core/anchor/lineage/renames';
import { articleOfLines } from './paragraphs';

const FOLDER = new URL('../../../../seeds/', import.meta.url);
const [text = '', ...others] = readdirSync(FOLDER).filter((file) => file.endsWith('.txt')).sort().map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));

const named = (id: string, words: string) => ({ id, article: articleOfLines(words.split('\n').filter((line) => line.trim() !== '')) });
/** Every so many-th word is another. */
const reworded = (words: string, every: number): string => {
  let count = 0;
  return words.replace(/\S+/gu, (word) => ((count += 1) % every === 0 ? `بدل${count}` : word));
};

test.each<[string, string, boolean]>([
  ['the very words', text, true],
  ['half a dozen words replaced', reworded(text, 180), true],
  ['every tenth word replaced', reworded(text, 10), true],
  ['without its last paragraphs', text.slice(0, Math.ceil(text.length * 0.6)), true],
  ['every third word replaced', reworded(text, 3), false],
  ['a first paragraph in common', `${text.split('\n').slice(0, 4).join('\n')}\n${others[0] ?? ''}`, false],
])('%s', (_, copy, same) => {
  expect(renames([named('old', text)], [named('other', others[1] ?? ''), named('new', copy)], new Set())).toEqual(same ? [{ from: 'old', to: 'new' }] : []);
});

test('reports of one event are far from being copies', () => {
  const articles = [text, ...others].map((words, i) => named(String(i), words));
  for (const article of articles) for (const { likeness } of nearCopies([article], articles.filter((other) => other !== article)).values()) expect(likeness).toBeLessThan(0.1);
});

test('beside a text that stood there before, only a copy will do', () => {
  const known = new Set(['old', 'beside']);
  expect(renames([named('old', text)], [named('beside', reworded(text, 40))], known)).toEqual([]);
  expect(renames([named('old', text)], [named('beside', text)], known)).toEqual([{ from: 'old', to: 'beside' }]);
});
