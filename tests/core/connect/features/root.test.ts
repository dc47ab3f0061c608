import { expect, test } from 'vitest';
import { rateOfRoot } from '../../../../src/core/connect/features/rates';
import { rootOf } from '../../../../src/core/connect/features/root';
import { fold } from '../../../../src/core/text/fold';

const root = (word: string): string => rootOf(fold(word));

test.each([
  ['بخفض', 'الخفض'],
  ['وسعر', 'السعر'],
  ['لبحث', 'البحث'],
  ['بمحكمة', 'المحاكم'],
])('«%s» is «%s» with a particle before it', (glued, plain) => {
  expect(root(glued)).toBe(root(plain));
});

test.each(['وقع', 'بلغ', 'وزير', 'بحر'])('«%s» begins with a letter of its own', (word) => {
  expect(root(word)).not.toBe(root(word.slice(1)));
});

test.each([
  ['قتيلا', 'وفاة'],
  ['هزة', 'زلزال'],
  ['مروحيات', 'هليكوبتر'],
  ['الوقود', 'البنزين'],
  ['عميد', 'قائد'],
])('«%s» and «%s» are told of one matter', (one, other) => {
  expect(root(one)).toBe(root(other));
});

test('what stands in all news is commoner than what no list has', () => {
  expect(rateOfRoot(root('العمل'))).toBeGreaterThan(100 * rateOfRoot(root('جيوفيزيائية')));
});
