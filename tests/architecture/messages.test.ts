import { expect, test } from 'vitest';
import { EDIT_RULES } from '../../src/core/pipeline/clean/edit-line';
import { evidenceIds } from './evidence-ids';
import { messageProblems, type Messages } from './messages';
import { readSources } from './source-files';

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

/** Ids that name what no reader is told: traps keep words from being names, the rest is what cleaning changes and remarks in its diagnostics. */
const UNTOLD = new Set<string>(['names.trap', 'clean.no-text', 'clean.no-title', 'clean.line-end', ...EDIT_RULES]);

test('every reason that the core can give has words in both languages', { timeout: 60_000 }, () => {
  const ids = evidenceIds(readSources('src/core', /\.ts$/)).filter((id) => !UNTOLD.has(id));
  expect(ids.length).toBeGreaterThan(60);
  for (const language of ['ar', 'en'] as const) {
    const { rule } = messagesOf(language)['reasons'] as { readonly rule: Messages };
    expect(ids.filter((id) => typeof rule[id] !== 'string')).toEqual([]);
  }
});

test('finds a reason written out, and one put together from the alternatives of its type', { timeout: 60_000 }, () => {
  const planted = new Map([
    ['src/core/a.ts', "return { by: 'rule', id: 'names.planted', words: null, score: null };"],
    ['src/core/b.ts', "export type PlantedKind =\n  | 'one-way'\n  | 'other';\nconst make = (kind: PlantedKind) => `tagger.${kind}`;"],
  ]);
  expect(evidenceIds(planted)).toEqual(['names.planted', 'tagger.one-way', 'tagger.other']);
});
