import { expect, test } from 'vitest';
import { memorised } from './memorised';
import { readSources } from './source-files';

const seeds = readSources('seeds', /\.txt$/);

test('nothing in src/ knows a sentence of a seed', () => {
  expect(seeds.size).toBeGreaterThanOrEqual(5);
  expect(memorised(seeds, readSources('src', /\.(?:tsx?|tsv|json|yaml)$/))).toEqual([]);
});

test('catches a planted sentence, also one cut into strings', () => {
  const seed = new Map([['seeds/a.txt', 'قالت وزارة الدفاع الروسية، اليوم الأربعاء، إن قواتها تقدّمت']]);
  const whole = new Map([['src/core/lexicon/a.ts', `export const A = 'وزارة الدفاع الروسية اليوم الأربعاء إن';`]]);
  const cut = new Map([['src/core/lexicon/a.ts', `export const A = ['وزارة', 'الدفاع', 'الروسية', 'اليوم',\n  'الأربعاء', 'إن'];`]]);
  const five = new Map([['src/core/lexicon/a.ts', `export const A = 'وزارة الدفاع الروسية اليوم الأربعاء';`]]);
  expect(memorised(seed, whole)).toHaveLength(1);
  expect(memorised(seed, cut)).toHaveLength(1);
  expect(memorised(seed, five)).toEqual([]);
});
