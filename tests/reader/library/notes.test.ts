import { expect, test } from 'vitest';
import type { AlsoSearched, MissingShard } from '../../../src/core/search/corpus-source';
import { leadAfterTitle } from '../../../src/reader/features/library/lead-after-title';
import { missingParts } from '../../../src/reader/features/library/missing-parts';
import { otherNames } from '../../../src/reader/features/library/other-names';

const also = (word: string, spellings: readonly string[], ar: string | null = null, latin: string | null = null): AlsoSearched => ({ word, entity: 'per:x', ar, latin, spellings });
const missing = (...shards: readonly string[]): readonly MissingShard[] => shards.map((shard) => ({ shard, cause: 'network' }));

test('names other spellings of what was typed, not what was typed', () => {
  expect(otherNames([also('ترمب', ['ترمب', 'ترامب', 'تَرامب', 'دونالد ترامب'], 'دونالد ترامب', 'Donald Trump')])).toEqual(['دونالد ترامب', 'Donald Trump', 'ترامب']);
});

test('says of each no more than a few names, and each once', () => {
  expect(otherNames([also('أ', ['ب', 'ج', 'د', 'ه', 'و'])])).toHaveLength(4);
  expect(otherNames([also('ترمب', ['ترامب']), also('ترمپ', ['ترامب'])])).toEqual(['ترامب']);
  expect(otherNames([])).toEqual([]);
});

test('says in plain words what a missing shard holds, each kind once', () => {
  expect(missingParts(missing('terms/3', 'places/1', 'cards/0', 'terms/4'))).toEqual(['words', 'cards']);
  expect(missingParts(missing('value-passages/2', 'values/0'))).toEqual(['counts']);
  expect(missingParts(missing('something-new/1'))).toEqual(['words']);
  expect(missingParts([])).toEqual([]);
});

test('a title made from the lead is not said twice', () => {
  expect(leadAfterTitle({ title: 'قال الوزير…', titleGenerated: true }, 'قال الوزير، أمس، إن')).toBe('… أمس، إن');
  expect(leadAfterTitle({ title: 'قال الوزير', titleGenerated: false }, 'قال الوزير أمس')).toBe('قال الوزير أمس');
});
