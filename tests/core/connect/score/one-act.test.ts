import { expect, test } from 'vitest';
import { Counts } from '../../../../src/core/connect/counts';
import { oneAct } from '../../../../src/core/connect/score/one-act';
import { weigh, type Weighed } from '../../../../src/core/connect/score/weigh';
import type { SheetFeature } from '../../../../src/core/connect/sheets/sheet';

const RARITY = { passages: 100, features: new Counts(16, false) };
const PAIR = { own: 0, other: 0 };
const SAME_DAY = 1;
const UNDATED = 0;

/** A passage of one sentence with acts by number, the first of which is its main one. */
function telling(acts: readonly number[], local = 1): Weighed {
  const feature = (kind: 'act' | 'main', hash: number): SheetFeature => ({ kind, hash, local, rare: 0, sentences: 1 });
  return weigh({ isLead: false, features: [...acts.map((hash) => feature('act', hash)), ...acts.slice(0, 1).map((hash) => feature('main', hash))], words: new Uint32Array() }, RARITY);
}

test('another act speaks against one matter, and where none is known nothing does', () => {
  expect(oneAct(telling([1]), telling([2]), PAIR, SAME_DAY)).toBeLessThan(1);
  expect(oneAct(telling([1]), telling([]), PAIR, SAME_DAY)).toBe(1);
});

test('one act of the same days makes it likelier, and one of any day does not', () => {
  expect(oneAct(telling([1]), telling([1]), PAIR, SAME_DAY)).toBeGreaterThan(1);
  expect(oneAct(telling([1]), telling([1]), PAIR, UNDATED)).toBe(1);
});

test('an act that the whole article is about says less', () => {
  expect(oneAct(telling([1], 0.3), telling([1], 0.3), PAIR, SAME_DAY)).toBeLessThan(oneAct(telling([1]), telling([1]), PAIR, SAME_DAY));
});

test('an act told in passing on both sides says less than a main one', () => {
  const [aside, main] = [telling([2, 1]), telling([1, 2])];
  expect(oneAct(aside, telling([3, 1]), PAIR, SAME_DAY)).toBeLessThan(oneAct(main, telling([1, 3]), PAIR, SAME_DAY));
});
