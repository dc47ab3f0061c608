import { expect, test } from 'vitest';
import { EMPTY_FILTER } from '../../../src/core/search/change-filter';
import { answer } from '../../../src/core/search/query/answer';
import { parseLibrary } from '../../../src/reader/state/library-url';
import { tellsPassages } from '../../../src/reader/features/library/witnesses';
import { articleOf } from '../../core/search/article-of';
import { viewOf } from '../../core/search/corrected/view-of';

const NAMES = { 'per:putin': ['بوتين'], 'loc:kursk': ['كورسك'], 'loc:sudzha': ['سودجا'] };
const view = viewOf([articleOf('a', ['بوتين في كورسك', 'عاد بوتين', 'سودجا وكورسك', 'لا شيء'], NAMES), articleOf('b', ['كورسك', 'بوتين'], NAMES)]);

/** Passages that articles are said to have, and those that a click gives. */
function counts(search: string): readonly (readonly [said: number, given: number])[] {
  const { filter } = parseLibrary(search);
  const [said, given] = (['article', 'passage'] as const).map((scope) => answer(view, { filter: { ...EMPTY_FILTER, ...filter, scope }, sort: 'date', offset: 0, limit: 9 }).hits);
  return (said ?? []).map((hit) => [hit.passageCount, given?.find(({ article }) => article === hit.article)?.passageCount ?? 0]);
}

test.each(['person=per-putin', 'place=loc-kursk&date=unknown', 'any=place&place=loc-kursk&place=loc-sudzha', 'place=loc-kursk&not.place=loc-sudzha'])('the passages that %s finds in an article are those of a click', (search) => {
  expect(tellsPassages(parseLibrary(search).filter)).toBe(true);
  expect(counts(search).length).toBeGreaterThan(0);
  for (const [said, given] of counts(search)) expect(said).toBe(given);
});

test.each(['person=per-putin&place=loc-kursk', 'place=loc-kursk&place=loc-sudzha'])('those of %s are not, and are not told', (search) => {
  expect(tellsPassages(parseLibrary(search).filter)).toBe(false);
  expect(counts(search).some(([said, given]) => said !== given)).toBe(true);
});

test('a filter that asks for no name has none', () => {
  for (const search of ['', 'date=unknown', 'not.person=per-putin']) expect(tellsPassages(parseLibrary(search).filter)).toBe(false);
});
