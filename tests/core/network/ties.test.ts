import { expect, test } from 'vitest';
import { speaksOf } from '../../../src/core/network/speaks-of';
import { strongest } from '../../../src/core/network/strongest';
import { together } from '../../../src/core/network/together';
import type { Network } from '../../../src/core/network/network';
import { sampleArticle, sampleEntity, sampleQuotation } from '../../reader/article/sample-article';

const NAMES = { سلمى: ['PER', 'per:salma'], عمان: ['LOC', 'loc:amman'], الأردن: ['LOC', 'loc:jordan'], سلام: ['ORG', 'org:salam'], نور: ['PER', 'per:nour'] } as const;
const ENTITIES = [sampleEntity('per:salma', 'PER'), sampleEntity('loc:amman', 'LOC', ['loc:jordan']), sampleEntity('loc:jordan', 'LOC'), sampleEntity('org:salam', 'ORG'), sampleEntity('per:nour', 'PER')];

const ARTICLE = sampleArticle(
  [
    ['title', 'سلمى في عمان'],
    ['body', 'قالت سلمى إن نور تصل إلى عمان وترى سلمى'],
    ['body', 'سلام ترحب بسلمى ثم ترحب سلام بها'],
    ['related', 'نور وسلام'],
  ],
  NAMES,
  { entities: ENTITIES },
);

test('names that share a passage are tied once for each, in the article alone', () => {
  expect(counts(together([{ article: ARTICLE, ordinals: null }]))).toEqual({
    'loc:amman per:salma': 2,
    'loc:jordan per:salma': 2,
    'loc:amman per:nour': 1,
    'loc:jordan per:nour': 1,
    'org:salam per:salma': 1,
    'per:nour per:salma': 1,
  });
});

test('a place and its part are not tied', () => {
  expect(Object.keys(counts(together([{ article: ARTICLE, ordinals: null }])))).not.toContain('loc:amman loc:jordan');
});

test('passages that do not count are passed over', () => {
  expect(counts(together([{ article: ARTICLE, ordinals: [2] }]))).toEqual({ 'org:salam per:salma': 1 });
});

test('a speaker is tied to those whom his words name, not to himself', () => {
  const speaker = { kind: 'named', entity: 'per:salma', span: null, implicit: false } as const;
  const said = { ...ARTICLE, quotations: [sampleQuotation(ARTICLE, 'نور تصل إلى عمان وترى سلمى', { speaker }), sampleQuotation(ARTICLE, 'ترحب بسلمى')] };
  expect(counts(speaksOf([{ article: said, ordinals: null }]))).toEqual({ 'per:salma loc:amman': 1, 'per:salma per:nour': 1 });
  expect(counts(speaksOf([{ article: said, ordinals: [0, 2] }]))).toEqual({});
});

test('as many names as can be read, those that are tied most', () => {
  const network = together([{ article: ARTICLE, ordinals: null }]);
  const { knots, ties, others, least } = strongest(network, new Set(['PER', 'ORG']), 2);
  expect(knots.map(({ entity, weight }) => [entity.id, weight])).toEqual([['per:salma', 2], ['org:salam', 1]]);
  expect(ties.map(({ from, to }) => `${from} ${to}`)).toEqual(['org:salam per:salma']);
  expect([others, least]).toEqual([1, 1]);
});

test('where lines would be too many, the strong ones are drawn, and one for every name', () => {
  const lines = Array.from({ length: 12 }, (_, at) => ['body', ['أ', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'س'].slice(0, at + 1).join(' ')] as const);
  const names = Object.fromEntries([...'أبتثجحخدذرزس'].map((letter, at) => [letter, ['PER', `per:n${String(at)}`]] as const));
  const { ties, drawn, least, knots } = strongest(together([{ article: sampleArticle(lines, names), ordinals: null }]), new Set(['PER']), 40);
  expect(ties.length).toBe(66);
  expect(least).toBeGreaterThan(1);
  for (const tie of ties) if (tie.witnesses.length >= least) expect(drawn.has(tie)).toBe(true);
  for (const { entity } of knots) expect([...drawn].some(({ from, to }) => from === entity.id || to === entity.id)).toBe(true);
});

function counts({ ties }: Network): Readonly<Record<string, number>> {
  return Object.fromEntries(ties.map(({ from, to, witnesses }) => [`${from} ${to}`, witnesses.length]));
}
