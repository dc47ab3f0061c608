import { expect, test } from 'vitest';
import type { ArticleCard } from '../../../src/core/model/corpus';
import type { TextHits } from '../../../src/core/search/text-hits';
import type { Found } from '../../../src/reader/features/library/found';
import { sortCards } from '../../../src/reader/features/library/sort-cards';

const evidence = { by: 'rule', id: 'x', words: null, score: null } as const;

function found(id: string, from: string | null, publisher: string | null): Found {
  const card: ArticleCard = {
    id,
    href: '',
    raw: '',
    title: id,
    titleGenerated: false,
    publisher: publisher === null ? null : { id: publisher, name: publisher, latin: null, evidence },
    date: from === null ? null : { from, to: from, certainty: 'stated', evidence },
    lead: '',
    words: 1,
    blocks: {},
    names: [],
    diagnostics: 0,
  };
  return { card, passages: [] };
}

const all = [found('undated', null, 'ب'), found('late', '2025-03-13', null), found('early', '2022-11-11', 'أ')];
const ids = (list: readonly Found[]): readonly string[] => list.map((one) => one.card.id);

test('by date the oldest comes first, what has no date last', () => {
  expect(ids(sortCards(all, 'date', null))).toEqual(['early', 'late', 'undated']);
});

test('by source what has no publisher comes last', () => {
  expect(ids(sortCards(all, 'source', null))).toEqual(['early', 'undated', 'late']);
});

test('by relevance the best comes first; without a search it is by date', () => {
  const hits: TextHits = { relaxed: false, articles: new Map([['late', { score: 2, complete: true, passages: [] }], ['undated', { score: 5, complete: true, passages: [] }]]) };
  expect(ids(sortCards(all, 'relevance', hits))).toEqual(['undated', 'late', 'early']);
  expect(ids(sortCards(all, 'relevance', null))).toEqual(['early', 'late', 'undated']);
});
