import { expect, test } from 'vitest';
import type { ConnectedArticle } from '../../../../src/build/score/connections/compile-connected';
import type { JudgedPair } from '../../../../src/build/score/connections/pairs-file';
import { foundPairs, placeOf, scoreConnections } from '../../../../src/build/score/connections/score-connections';
import type { Connection } from '../../../../src/core/connect/connection';
import { sampleArticle } from '../../../reader/article/sample-article';

function tie(passage: number, article: number, to: number, score: number): Connection {
  return { passage, to: { article, passage: to }, kind: 'same', score, origin: { article, passage: to }, shared: { entities: [], numbers: [], times: [], words: [] } };
}

function articleOf(id: string, lines: readonly string[], connections: readonly Connection[] = []): ConnectedArticle {
  return { article: sampleArticle(lines.map((line) => ['body', line] as const), {}, { id, title: { text: '', block: null, generated: true } }), connections };
}

function judge(a: readonly [string, string], b: readonly [string, string], judged: JudgedPair['judged']): JudgedPair {
  const side = ([article, words]: readonly [string, string]): JudgedPair['a'] => ({ article, passage: 1, words });
  return { a: side(a), b: side(b), group: 'hard', judged, reason: '' };
}

const corpus = [articleOf('first', ['سقطت المدينة', 'نزل المطر'], [tie(1, 1, 1, 0.5), tie(2, 1, 2, 0.9)]), articleOf('second', ['سقطت المدينة أمس', 'ارتفع الذهب'], [tie(1, 0, 1, 0.7)])];

test('a tie that both articles tell of is one, at its surest', () => {
  expect(foundPairs(corpus).map(({ a, b, score }) => [a.passage, b.passage, score])).toEqual([
    [2, 2, 0.9],
    [1, 1, 0.7],
  ]);
});

test('a passage is found by the words that it begins with, wherever it stands now', () => {
  expect(placeOf({ article: 'first', passage: 7, words: 'نزل المطر' }, corpus)).toEqual({ article: 0, passage: 2 });
  expect(() => placeOf({ article: 'first', passage: 1, words: 'ليس هنا' }, corpus)).toThrow(RangeError);
});

test('right, wrong and missed ties are told apart, and what nobody judged is listed', () => {
  const pairs = [judge(['first', 'سقطت'], ['second', 'سقطت'], 'same'), judge(['second', 'ارتفع'], ['first', 'سقطت'], 'same'), judge(['first', 'نزل'], ['second', 'سقطت'], 'different')];
  const { all, shown, groups, missed, wrong, unjudged } = scoreConnections(pairs, corpus);
  expect(all).toMatchObject({ right: 1, wrong: 0, missed: 1, p: 1, r: 0.5 });
  expect(shown).toEqual({ ties: 2, right: 0.5 });
  expect(groups.find(({ group }) => group === 'hard')).toEqual({ group: 'hard', same: 2, different: 1, found: 1, wrong: 0 });
  expect([missed.length, wrong.length]).toEqual([1, 0]);
  expect(unjudged.map(({ a }) => a.passage)).toEqual([2]);
});
