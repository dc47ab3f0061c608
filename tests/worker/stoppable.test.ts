import { expect, test } from 'vitest';
import { EMPTY_FILTER } from '../../src/core/search/change-filter';
import type { StopSignal } from '../../src/core/search/corpus-source';
import { indexSource, type AskedIndex } from '../../src/worker/index-source';
import { stoppable } from '../../src/worker/stoppable';
import { viewOf } from '../core/search/corrected/view-of';
import { SAMPLE } from './sample-articles';

const REQUEST = { filter: EMPTY_FILTER, sort: 'date', offset: 0, limit: 5 } as const;
const view = viewOf(SAMPLE);

/** An index whose shards come when they are let through. */
function slowIndex(): { readonly index: AskedIndex; readonly come: () => void } {
  let come = (): void => undefined;
  const shards = new Promise<void>((resolve) => (come = resolve));
  const ask: AskedIndex['ask'] = async (answer, signal?: StopSignal) => {
    await shards;
    if (signal?.aborted === true) throw new Error('stopped');
    return { value: answer(view), missing: [] };
  };
  return { index: { ask, askSoon: ask }, come: () => come() };
}

test('a question is stopped by its number, and others are answered', async () => {
  const { index, come } = slowIndex();
  const source = stoppable(indexSource(index));
  const [first, second, third] = [source.search(1, REQUEST), source.search(2, REQUEST), source.facets(3, EMPTY_FILTER, { rows: 2 })];
  source.stop(1);
  source.stop(3);
  source.stop(99);
  come();
  await expect(first).rejects.toThrow('stopped');
  await expect(third).rejects.toThrow('stopped');
  expect((await second).count).toBe(SAMPLE.length);
});
