import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPassage } from '../../../../src/core/model/block';
import type { Span } from '../../../../src/core/model/span';
import { words } from '../../../../src/core/text/words';
import { stepSelection, type SelectionStep } from '../../../../src/reader/features/article/sharing/step-selection';
import { wider } from '../../../../src/reader/features/article/sharing/wider';
import { sampleArticle, spanOf } from '../sample-article';

const plain = sampleArticle([
  ['title', 'عنوان الخبر'],
  ['body', 'قال الأول. ثم مضى الثاني!'],
  ['boilerplate', 'إعلان هنا'],
  ['body', 'وبعد ذلك عاد.'],
]);
const sentence = (text: string, block: number): Span & { readonly block: number } => ({ ...spanOf(plain.text, text), block });
const article = { ...plain, sentences: [sentence('عنوان الخبر', 0), sentence('قال الأول.', 1), sentence('ثم مضى الثاني!', 1), sentence('إعلان هنا', 2), sentence('وبعد ذلك عاد.', 3)] };
const [next, previous]: readonly SelectionStep[] = [
  { act: 'move', unit: 'word', step: 1 },
  { act: 'move', unit: 'word', step: -1 },
];
const more: SelectionStep = { act: 'extend', unit: 'word', step: 1 };

/** The words selected after some steps from nothing. */
function after(block: number | null, ...steps: readonly (SelectionStep | undefined)[]): string | null {
  let now: Span | null = null;
  for (const step of steps) if (step !== undefined) now = stepSelection(article, now, block, step) ?? now;
  return now === null ? null : article.text.slice(now.start, now.end);
}

test('a word, the next, the one before, in the passage where one is', () => {
  expect(after(null, next)).toBe('عنوان');
  expect(after(1, next)).toBe('قال');
  expect(after(1, next, next)).toBe('الأول');
  expect(after(1, next, next, previous)).toBe('قال');
});

test('a sentence, more of it, less of it', () => {
  const whole = { ...next, unit: 'sentence', act: 'move', step: 1 } as const;
  expect(after(1, whole)).toBe('قال الأول.');
  expect(after(1, whole, whole)).toBe('ثم مضى الثاني!');
  expect(after(1, whole, { ...more, unit: 'sentence' })).toBe('قال الأول. ثم مضى الثاني!');
  expect(after(1, whole, more)).toBe('قال الأول. ثم');
  expect(after(1, whole, more, { ...more, step: -1 })).toBe('قال الأول');
  expect(after(1, whole, next)).toBe('قال');
});

test('the next step leaps over what was set aside', () => {
  expect(after(1, ...Array<SelectionStep | undefined>(5).fill(next), next)).toBe('وبعد');
  expect(after(3, next, previous)).toBe('الثاني');
});

test('every step selects whole words of the article itself', () => {
  const steps = fc.record({ act: fc.constantFrom('move' as const, 'extend' as const), unit: fc.constantFrom('word' as const, 'sentence' as const), step: fc.constantFrom(1 as const, -1 as const) });
  const shown = article.blocks.filter(isPassage).flatMap((block) => words(article.text, block));
  fc.assert(
    fc.property(fc.array(steps, { minLength: 1, maxLength: 20 }), fc.constantFrom(null, 0, 1, 3), (all, block) => {
      let now: Span | null = null;
      for (const step of all) now = stepSelection(article, now, block, step) ?? now;
      const { start, end } = now ?? { start: 0, end: 0 };
      expect(shown.some((word) => word.start === start)).toBe(true);
      expect(words(article.text, { start, end }).length).toBeGreaterThan(0);
    }),
  );
});

test('words widen to their sentence, and that to its passage; each only where it is more', () => {
  const units = (text: string): readonly string[] => wider(article, spanOf(article.text, text)).map(({ unit, span }) => `${unit}: ${article.text.slice(span.start, span.end)}`);
  expect(units('مضى')).toEqual(['sentence: ثم مضى الثاني!', 'passage: قال الأول. ثم مضى الثاني!']);
  expect(units('ثم مضى الثاني')).toEqual(['passage: قال الأول. ثم مضى الثاني!']);
  expect(units('الأول. ثم')).toEqual(['passage: قال الأول. ثم مضى الثاني!']);
  expect(units('عنوان الخبر')).toEqual([]);
});
