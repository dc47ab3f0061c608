import { expect, test } from 'vitest';
import { isThere } from '../../../bench/anchor/judge';
import { loadCorpus } from '../../../bench/anchor/load-corpus';
import { makeTrials } from '../../../bench/anchor/make-trials';
import { byLineage } from '../../../bench/anchor/matchers';
import { judgeTrial } from '../../../bench/anchor/trial';

const TRIALS = 300;
/** Of the passages that still exist; few trials, so one by chance must not decide. The benchmark asks for more, of more. */
const LEAST_RIGHT = 0.985;

test('where the earlier revision is known, what exists is found, and nothing else is shown', async () => {
  const count = { there: 0, right: 0, wrong: 0 };
  for (const { trial } of makeTrials(await loadCorpus(undefined), { seed: 5, trials: TRIALS })) {
    const { verdict } = judgeTrial(trial, byLineage);
    count.wrong += Number(verdict === 'wrong');
    if (!isThere(trial.truth)) continue;
    count.there += 1;
    count.right += Number(verdict === 'right');
  }
  expect(count.wrong).toBe(0);
  expect(count.there).toBeGreaterThan(TRIALS / 2);
  expect(count.right / count.there).toBeGreaterThanOrEqual(LEAST_RIGHT);
}, 180_000);
