import { expect, test } from 'vitest';
import { speaksOf } from '../../../src/core/network/speaks-of';
import { strongest } from '../../../src/core/network/strongest';
import { together, type CountedTogether } from '../../../src/core/network/together';
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

const COUNTED: CountedTogether = {
  names: [
    { facet: 'person', id: 'per:salma', ar: 'سلمى', latin: null },
    { facet: 'person', id: 'per:nour', ar: 'نور', latin: null },
    { facet: 'organisation', id: 'org:salam', ar: 'سلام', latin: null },
    { facet: 'place', id: 'loc:amman', ar: 'عمان', latin: null },
  ],
  pairs: [
    { from: 0, to: 1, passages: 1 },
    { from: 0, to: 2, passages: 1 },
    { from: 0, to: 3, passages: 2 },
  ],
};

test('names counted together become ties, the strongest first', () => {
  const network = together(COUNTED);
  expect(Object.entries(counts(network))).toEqual([
    ['per:salma loc:amman', 2],
    ['per:salma org:salam', 1],
    ['per:salma per:nour', 1],
  ]);
  expect([...network.names.values()].map(({ type }) => type)).toEqual(['PER', 'PER', 'ORG', 'LOC']);
});

test('a speaker is tied to those whom his words name, not to himself', () => {
  const speaker = { kind: 'named', entity: 'per:salma', span: null, implicit: false } as const;
  const said = { ...ARTICLE, quotations: [sampleQuotation(ARTICLE, 'نور تصل إلى عمان وترى سلمى', { speaker }), sampleQuotation(ARTICLE, 'ترحب بسلمى')] };
  expect(counts(speaksOf([{ article: said, ordinals: null }]))).toEqual({ 'per:salma loc:amman': 1, 'per:salma per:nour': 1 });
  expect(counts(speaksOf([{ article: said, ordinals: [0, 2] }]))).toEqual({});
});

test('as many names as can be read, those that are tied most', () => {
  const { knots, ties, others, least } = strongest(together(COUNTED), new Set(['PER', 'ORG']), 2);
  expect(knots.map(({ name, weight }) => [name.id, weight])).toEqual([['per:salma', 2], ['org:salam', 1]]);
  expect(ties.map(({ from, to }) => `${from} ${to}`)).toEqual(['per:salma org:salam']);
  expect([others, least]).toEqual([1, 1]);
});

test('where lines would be too many, the strong ones are drawn, and one for every name', () => {
  const names = Array.from({ length: 12 }, (_, at) => ({ facet: 'person', id: `per:n${String(at)}`, ar: null, latin: null }) as const);
  const pairs = names.flatMap((_, from) => names.slice(from + 1).map((_other, after) => ({ from, to: from + 1 + after, passages: 12 - from - after })));
  const { ties, drawn, least, knots } = strongest(together({ names, pairs }), new Set(['PER']), 40);
  expect(ties.length).toBe(66);
  expect(least).toBeGreaterThan(1);
  for (const tie of ties) if (tie.count >= least) expect(drawn.has(tie)).toBe(true);
  for (const { name } of knots) expect([...drawn].some(({ from, to }) => from === name.id || to === name.id)).toBe(true);
});

function counts({ ties }: Network): Readonly<Record<string, number>> {
  return Object.fromEntries(ties.map(({ from, to, count }) => [`${from} ${to}`, count]));
}
