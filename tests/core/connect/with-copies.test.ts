import { expect, test } from 'vitest';
import { groupPassages } from '../../../src/core/connect/groups';
import { withCopies } from '../../../src/core/connect/with-copies';
import { articleWith, connect, paragraphOf } from './made-articles';

const WIRE = 300;

test('copies of a wire that are not told to one another by name are tied where they are looked at together', () => {
  const told = connect(Array.from({ length: WIRE }, (_, number) => articleWith(number, [paragraphOf(100 + number), paragraphOf(1)])));
  const looked = [...told].filter(([number]) => number % 10 === 5).map(([number, connections]) => ({ number, connections }));
  const groups = groupPassages(withCopies(looked).map(({ connections }, at) => ({ article: looked[at]?.number ?? 0, connections })));
  const copied = groups.map(({ passages }) => passages.filter(({ article, passage }) => passage === 2 && article % 10 === 5).length);
  expect(copied).toContain(looked.length);
});

test('what is told already is not told again, and nothing is told of the article itself', () => {
  const told = [...connect([articleWith(0, [paragraphOf(1), paragraphOf(1)]), articleWith(1, [paragraphOf(1)]), articleWith(2, [paragraphOf(1)])])].map(([number, connections]) => ({ number, connections }));
  for (const [at, { connections }] of withCopies(told).entries()) {
    const places = connections.map(({ passage, to }) => `${passage} ${to.article}.${to.passage}`);
    expect(new Set(places).size).toBe(places.length);
    expect(connections.every(({ to }) => to.article !== told[at]?.number)).toBe(true);
    expect(connections.slice(0, told[at]?.connections.connections.length)).toEqual(told[at]?.connections.connections);
  }
});

test('what knows no copies stays as it is', () => {
  const [first] = connect([articleWith(0, [paragraphOf(1)]), articleWith(1, [paragraphOf(1)])]).values();
  expect(first).toBeDefined();
  if (first !== undefined) expect(withCopies([{ number: 7, connections: { ...first, origins: [] } }])).toEqual([{ ...first, origins: [] }]);
});
