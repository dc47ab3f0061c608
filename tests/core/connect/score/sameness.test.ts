import { describe, expect, test } from 'vitest';
import { Counts } from '../../../../src/core/connect/counts';
import type { FeatureKind } from '../../../../src/core/connect/features/feature';
import { sameness, type Between } from '../../../../src/core/connect/score/sameness';
import { weigh, type Weighed } from '../../../../src/core/connect/score/weigh';
import { readWeighed, writeWeighed } from '../../../../src/core/connect/score/weighed-codec';
import type { SheetFeature } from '../../../../src/core/connect/sheets/sheet';

const RARITY = { passages: 100, features: new Counts(16, false) };
const CLOSE: Between = { days: 0, topic: 1 };
const [FIRST, SECOND] = [0b1, 0b10];

function feature(hash: number, given: Partial<SheetFeature> = {}): SheetFeature {
  return { kind: 'word', hash: hash * 0x1234567, local: 1, rare: 1, sentences: FIRST, ...given };
}

function setting(kind: FeatureKind, hash: number): SheetFeature {
  return { kind, hash, local: 1, rare: 0, sentences: FIRST };
}

function passage(features: readonly SheetFeature[], isLead = false): Weighed {
  return weigh({ isLead, features, words: new Uint32Array() }, RARITY);
}

const told = [1, 2].map((hash) => feature(hash));
const day = (number: number): SheetFeature => setting('when', number * 0x10000 + number);

test('sentences that share two rare things tell the same, and one alone says little', () => {
  expect(sameness(passage(told), passage(told), CLOSE)).toBeGreaterThan(0.5);
  expect(sameness(passage(told.slice(1)), passage(told.slice(1)), CLOSE)).toBeLessThan(0.5);
});

test('what stands in different sentences is not told together', () => {
  const apart = [feature(1), feature(2, { sentences: SECOND })];
  expect(sameness(passage(apart), passage(told), CLOSE)).toBeLessThan(sameness(passage(told), passage(told), CLOSE));
});

test('however much is common, it makes no matter', () => {
  const common = Array.from({ length: 30 }, (_, hash) => feature(hash + 1, { rare: 0.1 }));
  expect(sameness(passage(common), passage(common), CLOSE)).toBe(0);
});

test('a long sentence needs more in common than a short one', () => {
  const long = [...told, ...Array.from({ length: 12 }, (_, hash) => feature(hash + 100))];
  expect(sameness(passage(long), passage(told), CLOSE)).toBeLessThan(sameness(passage(told), passage(told), CLOSE));
});

test.each([
  ['other countries', [setting('land', 1)], [setting('land', 2)], [setting('land', 1), setting('land', 2)]],
  ['other days', [day(20_000)], [day(20_003)], [day(20_003), day(20_000)]],
])('what is told of %s is most often another thing', (_, own, other, both) => {
  const apart = sameness(passage([...told, ...own]), passage([...told, ...other]), CLOSE);
  expect(apart).toBeLessThan(0.5);
  if (own[0]?.kind === 'land') expect(sameness(passage([...told, ...own]), passage([...told, ...both]), CLOSE)).toBeGreaterThan(apart);
  expect(sameness(passage([...told, ...own]), passage(told), CLOSE)).toBeGreaterThan(0.5);
});

describe('what articles have to do with each other', () => {
  const scored = (between: Between): number => sameness(passage(told), passage(told), between);

  test('articles about other matters tell nothing the same', () => {
    expect(scored({ days: 0, topic: 0 })).toBe(0);
  });

  test('likeness fades with the days between them, and most of all where nobody knows how many they are', () => {
    expect(scored({ days: 20, topic: 1 })).toBeLessThan(scored(CLOSE));
    expect(scored({ days: null, topic: 1 })).toBeLessThan(scored({ days: 20, topic: 1 }));
  });

  test('what two of one day begin with is one matter, and a week later something newer', () => {
    const topical = [feature(1, { local: 0.4 }), feature(2, { local: 0.4 })];
    const leads = (days: number): number => sameness(passage(topical, true), passage(topical, true), { days, topic: 0.5 });
    expect(leads(0)).toBeGreaterThan(0.5);
    expect(leads(7)).toBeLessThan(0.5);
    expect(sameness(passage(topical), passage(topical, true), { days: 0, topic: 0.5 })).toBeLessThan(leads(0));
  });
});

test('passages that tell other events are less the same than those of which one tells none', () => {
  const event = (hash: number): SheetFeature => feature(hash, { kind: 'event', rare: 0 });
  expect(sameness(passage([...told, event(50)]), passage([...told, event(51)]), CLOSE)).toBeLessThan(sameness(passage([...told, event(50)]), passage(told), CLOSE));
  expect(sameness(passage([event(50)]), passage([event(50)]), CLOSE)).toBeGreaterThan(0.9);
});

test('a weighed passage is the same when it is read again', () => {
  const weighed = passage([...told, setting('land', 1), day(3), feature(9, { kind: 'event' })], true);
  expect(readWeighed(new Uint8Array(writeWeighed(weighed)))).toEqual(weighed);
});
