import { beforeAll, expect, test, vi } from 'vitest';
import { loadCorpus } from './load-corpus';
import { isLong } from './passages';
import { runTrials, type Result } from './run-trials';
import { count, percent, type Counts } from './tally';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 300_000 });

const TRIALS = 3_000;
/** With lineage, which is slower, one in so many. */
const OTHERS_EVERY = 15;

let results: readonly Result[];
beforeAll(async () => {
  results = runTrials(await loadCorpus(undefined), { seed: 11, trials: TRIALS, othersEvery: OTHERS_EVERY });
});

function of(test: (result: Result) => boolean): Counts {
  const counts = count(results, test);
  expect(counts.trials).toBeGreaterThan(0);
  return counts;
}

test('a sentence or more never leads to other text', () => {
  expect(of(({ length }) => isLong(length))).toMatchObject({ wrong: 0 });
});

test('a few words hardly ever do', () => {
  expect(of(({ length }) => !isLong(length)).wrong).toBeLessThanOrEqual(2);
});

test.each<[string, number, (result: Result) => boolean]>([
  ['cosmetic edits', 99.5, ({ length, group }) => isLong(length) && group === 'cosmetic'],
  ['an untouched passage', 98.5, ({ length, group, untouched }) => isLong(length) && group === 'around' && untouched],
  ['an untouched passage of 4 to 8 words', 97, ({ length, group, untouched }) => length === '4-8' && group === 'around' && untouched],
  ['a tenth of the words rewritten', 95, ({ length, edit }) => isLong(length) && edit === 'rewritten 10 %'],
  ['a quarter of the words rewritten', 85, ({ length, edit }) => isLong(length) && edit === 'rewritten 25 %'],
])('%s: found in %d % and more', (_, least, which) => {
  const { right, trials } = of(which);
  expect(percent(right, trials)).toBeGreaterThanOrEqual(least);
});

test('where the earlier revision was kept, what is there is found', () => {
  const kept = results.flatMap(({ there, others }) => (there && others !== null ? [others.lineage] : []));
  const { right, wrong, trials } = count(kept);
  expect(wrong).toBe(0);
  expect(percent(right, trials)).toBeGreaterThanOrEqual(97);
});

test('the plain quotation goes wrong on the same trials', () => {
  expect(count(results.flatMap(({ others }) => (others === null ? [] : [others.peer]))).wrong).toBeGreaterThan(0);
});
