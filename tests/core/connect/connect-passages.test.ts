import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConnectStore } from '../../../src/core/connect/doors';
import { memoryStore } from '../../../src/core/connect/memory-store';
import { MOST_COPIES_TOLD, MOST_SAME_TOLD } from '../../../src/core/connect/thresholds';
import { articleOf } from '../search/article-of';
import { articleWith, connect, filesOf, paragraphOf, wordOf } from './made-articles';

test('a paragraph that another article has, too, is a copy of the first one', () => {
  const copied = paragraphOf(1);
  const told = connect([articleWith(0, [paragraphOf(2), copied]), articleWith(1, [copied, paragraphOf(3)]), articleWith(2, [paragraphOf(4)])]);
  expect([...told.keys()]).toEqual([0, 1]);
  expect(told.get(1)?.connections).toMatchObject([{ passage: 1, to: { article: 0, passage: 2 }, kind: 'copy', score: 1, origin: { article: 0, passage: 2 } }]);
  expect(told.get(1)?.origins).toEqual([{ passage: 1, origin: { article: 0, passage: 2 } }]);
});

test('a fifth of the words may be others', () => {
  const words = paragraphOf(1, 30).split(' ');
  const changed = words.map((word, at) => (at % 5 === 2 ? wordOf(900_000 + at) : word)).join(' ');
  expect(connect([articleWith(0, [words.join(' ')]), articleWith(1, [changed])]).get(1)?.connections).toMatchObject([{ kind: 'copy' }]);
});

test('an article whose paragraphs stand in another in another order is told to be its copy', () => {
  const lines = [1, 2, 3, 4].map((seed) => paragraphOf(seed));
  const told = connect([articleWith(0, lines), articleWith(1, [...lines].reverse())]);
  expect(told.get(1)?.copies).toEqual([{ article: 0, share: 1 }]);
});

test('however many copies there are, all lead to the first, few are told, and all are counted', () => {
  const copied = paragraphOf(1);
  const all = 500;
  const told = connect(Array.from({ length: all }, (_, number) => articleWith(number, [paragraphOf(100 + number), copied])));
  expect(told.size).toBe(all);
  for (const [article, { connections, origins, more }] of told) {
    const copies = connections.filter(({ kind }) => kind === 'copy');
    expect(copies).toHaveLength(MOST_COPIES_TOLD);
    expect(copies.every(({ origin }) => origin.article === 0 && origin.passage === 2)).toBe(true);
    expect(article === 0 || copies.some(({ to }) => to.article === 0)).toBe(true);
    expect(more.filter((one) => one.copies > 0)).toMatchObject([{ passage: 2, copies: all - 1 - MOST_COPIES_TOLD }]);
    expect(origins).toEqual([{ passage: 2, origin: { article: 0, passage: 2 } }]);
  }
});

test('articles that reprint one are counted, however many', () => {
  const lines = [1, 2, 3].map((seed) => paragraphOf(seed));
  const told = connect([articleWith(0, lines), articleWith(1, [paragraphOf(9)]), ...Array.from({ length: 60 }, (_, at) => articleWith(2 + at, [...lines, paragraphOf(100 + at, 10)]))]);
  for (const [article, { copies, moreCopies }] of told) expect([article, copies.length + moreCopies]).toEqual([article, 60]);
});

test('headings between paragraphs, and what was set aside, connect nothing', () => {
  const line = paragraphOf(1);
  for (const kind of ['heading', 'related', 'boilerplate'] as const) expect(connect([articleOf('a', [line, paragraphOf(2)], {}, [kind]), articleOf('b', [line, paragraphOf(3)], {}, [kind])]).size).toBe(0);
});

test('nothing comes of nothing', () => {
  expect(connect([]).size).toBe(0);
  expect(connect([articleWith(0, ['']), articleWith(1, [''])]).size).toBe(0);
  expect(connect([articleWith(0, [paragraphOf(1)])]).size).toBe(0);
});

const LINE = fc.array(fc.integer({ min: 0, max: 60 }).map(wordOf), { minLength: 1, maxLength: 25 }).map((words) => words.join(' '));
const ARTICLES = fc.array(fc.array(LINE, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 }).map((all) => all.map((lines, number) => articleWith(number, lines)));

test('what is told keeps to its limits, goes both ways, and never leads to the article itself', () => {
  fc.assert(
    fc.property(ARTICLES, (articles) => {
      const told = connect(articles);
      for (const [article, own] of told) {
        expect(own.id).toBe(articles[article]?.id);
        for (const { to, origin } of own.connections) {
          expect(to.article).not.toBe(article);
          expect(origin.article).toBeLessThanOrEqual(to.article);
          expect(told.has(to.article)).toBe(true);
        }
        for (const { passage } of own.connections) expect(own.connections.filter((other) => other.passage === passage).length).toBeLessThanOrEqual(MOST_COPIES_TOLD + MOST_SAME_TOLD);
      }
    }),
    { numRuns: 40 },
  );
});

test('the same articles give the same bytes', () => {
  fc.assert(
    fc.property(ARTICLES, (articles) => {
      expect(filesOf(articles)).toBe(filesOf(articles));
    }),
    { numRuns: 10 },
  );
});

/** A store that counts what is put into it and read from it. */
function counting(): { readonly store: ConnectStore; readonly steps: () => number } {
  const inner = memoryStore();
  let steps = 0;
  const counted = <In extends readonly unknown[], Out>(act: (...given: In) => Out) => (...given: In): Out => {
    steps += 1;
    return act(...given);
  };
  const store: ConnectStore = {
    file: () => {
      const file = inner.file();
      return { append: counted(file.append), read: counted(file.read) };
    },
    bins: () => {
      const bins = inner.bins();
      return { put: counted(bins.put), take: bins.take };
    },
  };
  return { store, steps: () => steps };
}

/** Twice the articles may cost this many times the steps. */
const AT_MOST = 2.5;

test.each([
  ['that all tell the same', () => paragraphOf(1)],
  ['that share half of their words', (number: number) => `${paragraphOf(1, 12)} ${paragraphOf(number + 2, 12)}`],
  ['that share two words', (number: number) => `${wordOf(1)} ${wordOf(2)} ${paragraphOf(number + 2, 15)}`],
])('twice as many articles %s are twice the work', (_, line) => {
  const stepsOf = (count: number): number => {
    const { store, steps } = counting();
    connect(Array.from({ length: count }, (__, number) => articleWith(number, [line(number)])), store);
    return steps();
  };
  expect(stepsOf(600) / stepsOf(300)).toBeLessThan(AT_MOST);
});
