import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { measureConnections } from '../../../../src/build/score/connections/connections-table';
import { readPairs } from '../../../../src/build/score/connections/pairs-file';
import { ROOT } from '../../../architecture/source-files';

// Seeds are compiled with the whole pipeline, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000 });

test('what is tied is what a reader judged to be the same', async () => {
  const { json } = await measureConnections(await readPairs(join(ROOT, 'tests/score/connections/pairs.json')), 0);
  expect(json.all.p).toBeGreaterThanOrEqual(0.89);
  expect(json.all.r).toBeGreaterThanOrEqual(0.8);
  expect(json.shown.right).toBeGreaterThanOrEqual(0.85);
});
