import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Jobs } from '../../src/build/jobs';

test('so many jobs go on at a time and no more, and all are waited for', async () => {
  const jobs = new Jobs(3);
  let running = 0;
  let most = 0;
  let done = 0;
  for (let n = 0; n < 10; n += 1) {
    await jobs.start(async () => {
      running += 1;
      most = Math.max(most, running);
      await sleep(2);
      running -= 1;
      done += 1;
    });
  }
  await jobs.finish();
  expect([most, done]).toEqual([3, 10]);
});

test('a job that fails is told by a later call', async () => {
  const jobs = new Jobs(2);
  await jobs.start(() => Promise.reject(new RangeError('no')));
  await expect(jobs.finish()).rejects.toThrow(RangeError);
  await expect(jobs.start(() => Promise.resolve())).rejects.toThrow(RangeError);
});
