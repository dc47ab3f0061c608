import { expect, test } from 'vitest';
import { ownPassages } from '../../../src/core/corpus/passage-blocks';
import { WORDING_SETS } from '../../../src/core/compare/wording-sets';
import { compared } from '../../../src/reader/features/compare/compared';
import { compileText } from '../../core/compare/compile-text';
import { connections } from '../../core/compare/connections';

const PARAGRAPHS = ['قتل 20 شخصا في هجوم على القرية', 'أعلنت الوزارة هدنة في البلدة', 'عاد السكان إلى بيوتهم أمس'];

test('an article with its copy: every passage faces its own, and only where words differ they do', async () => {
  const copy = PARAGRAPHS.map((text, at) => (at === 0 ? text.replace('20', '30') : text));
  const { both, rows } = await laid(PARAGRAPHS, copy, [0, 1, 2].map((at) => [at, at]));
  expect(rows).toHaveLength(3);
  expect(both.every(({ copied }) => copied)).toBe(true);
  expect(both.map(({ comparison }) => comparison.differences.map(({ aspect }) => aspect))).toEqual([['number'], [], []]);
});

test('a long article with a short one is laid in pieces, as many as there are rows and passages', async () => {
  const long = Array.from({ length: 200 }, (_, at) => `${String(at)} ${PARAGRAPHS[at % 3] ?? ''}`);
  let pieces = 0;
  const { both } = await laid(long, PARAGRAPHS, [[10, 0], [150, 2]], () => (pieces += 1));
  expect(both.map(({ at }) => at)).toEqual([10, 150]);
  // Either has a place for its title besides.
  expect(pieces).toBe(both.length + long.length + 1 + PARAGRAPHS.length + 1);
});

async function laid(a: readonly string[], b: readonly string[], ties: readonly (readonly [number, number])[], onPiece: () => void = () => undefined) {
  const [one, other] = [loaded(0, a), loaded(1, b)];
  const [inOne, inOther] = [one, other].map(({ article }) => ownPassages(article).flatMap((block, ordinal) => (block === null ? [] : [ordinal])));
  const known = connections('made', ties.map(([here, there]) => [inOne?.[here] ?? -1, 1, inOther?.[there] ?? -1, 1]));
  const copies = { ...known, connections: known.connections.map((one) => ({ ...one, kind: 'copy' as const })) };
  const found = await compared({ ...one, connections: copies }, other, WORDING_SETS, async () => {
    onPiece();
    await Promise.resolve();
  });
  return { ...found, both: found.both.map((row) => ({ ...row, at: (inOne ?? []).indexOf(row.at) })) };
}

function loaded(number: number, paragraphs: readonly string[]) {
  return { card: { number }, article: compileText(paragraphs).article, connections: null };
}
