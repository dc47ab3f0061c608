import { expect, test } from 'vitest';
import { messageProblems, type Messages } from './messages';

const files = import.meta.glob<Readonly<Record<string, Messages>>>('../../src/reader/i18n/{ar,en}/*.ts', { eager: true });

/** All messages of a language, one group a file. */
function messagesOf(language: 'ar' | 'en'): Messages {
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.includes(`/i18n/${language}/`))
      .map(([path, module]) => [path.replace(/^.*\/|\.ts$/g, ''), Object.assign({}, ...Object.values(module)) as Messages]),
  );
}

test('Arabic and English say the same, with every plural form', () => {
  const [ar, en] = [messagesOf('ar'), messagesOf('en')];
  expect(Object.keys(ar)).not.toEqual([]);
  expect(messageProblems(ar, en)).toEqual([]);
});

test.each<[string, Messages, Messages]>([
  ['a key that English lacks', { list: { empty: 'لا شيء' } }, { list: {} }],
  ['a key that Arabic lacks', {}, { empty: 'nothing' }],
  ['a plural form that Arabic lacks', { n_zero: 'أ', n_one: 'أ', n_two: 'أ', n_few: 'أ', n_other: 'أ' }, { n_one: 'a', n_other: 'a' }],
  ['a plural in English that Arabic has not', { n: 'أ' }, { n_one: 'a', n_other: 'a' }],
  ['an empty message', { a: '' }, { a: 'a' }],
  ['placeholders that differ', { a: '{{name}}' }, { a: '{{title}}' }],
])('catches %s', (_, ar, en) => {
  expect(messageProblems(ar, en)).not.toEqual([]);
});

test('lets pass a complete pair', () => {
  const ar = { n_zero: 'أ', n_one: 'أ', n_two: 'أ', n_few: '{{count}}', n_many: '{{count}}', n_other: '{{count}}', deep: { a: '{{x}} ب' } };
  expect(messageProblems(ar, { n_one: 'one', n_other: '{{count}}', deep: { a: '{{x}} b' } })).toEqual([]);
});
