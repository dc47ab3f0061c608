import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorWords } from '../../../../src/core/anchor/anchor-words';
import { alignRevisions } from '../../../../src/core/anchor/lineage/align-revisions';
import { compose, mapOf, NOWHERE, runsOf } from '../../../../src/core/anchor/lineage/runs';
import { articleOfLines, paragraph } from './paragraphs';

const [A, B, C, D] = [paragraph('ا'), paragraph('و'), paragraph('ك'), paragraph('ن')];

test('the same text goes word for word to itself', () => {
  expect([...align([A, B, A], [A, B, A])]).toEqual(Array.from({ length: 72 }, (_, i) => i));
});

test('whole paragraphs are found wherever they went', () => {
  expect(starts(align([A, B, C, D], [D, A, C, B]))).toEqual([24, 72, 48, 0]);
});

test('a paragraph that was taken out is nowhere, and what came for it is nothing of it', () => {
  const map = align([A, B, C], [A, D, C]);
  expect(starts(map)).toEqual([0, NOWHERE, 48]);
  expect([...map].filter((at) => at === NOWHERE)).toHaveLength(24);
});

test('words with another particle, or with one letter mistyped, are the same words', () => {
  expect(one('قال الرئيس إن القوات دخلت المدينة', 'قال الرئيس إن القوات دحلت بالمدينة')).toEqual([0, 1, 2, 3, 4, 5]);
});

test('numbers are never alike', () => {
  expect(one('قُتل منهم 1250 جنديا في المعركة', 'قُتل منهم 1251 جنديا في المعركة')).toEqual([0, 1, NOWHERE, 3, 4, 5]);
});

test('a common word that happens to recur in other text is not the same word', () => {
  const [before, after] = ['ذكرت السلطات أمس الحريق الذي شب في المصنع لم يخلف ضحايا بين العمال', 'وتوقع خبراء أن تنخفض أسعار النفط في الأسواق العالمية خلال الشهر المقبل'];
  const often = 'في هذا وفي ذاك وما في غيره في';
  const map = align([often, A, before, C], [often, A, after, C]);
  expect([...map.slice(32, 45)].every((at) => at === NOWHERE)).toBe(true);
});

test('of two twins the one that stayed among its neighbours is the one', () => {
  const map = align([A, B, C, B, D], [A, C, B, D]);
  expect(starts(map)).toEqual([0, NOWHERE, 24, 48, 72]);
});

test('a text of many words takes no more than its share of time', () => {
  const words = (seed: number): readonly string[] => Array.from({ length: 250 }, (_, i) => paragraph(String.fromCodePoint(0x628 + ((i * seed) % 20)) + i, 80));
  const [before, after] = [words(3), words(7)];
  const started = process.cpuUsage();
  align(before, [...after].reverse());
  // Twenty thousand words, on whatever machine.
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(4000);
});

test('no two words go to one, and runs tell the map again', () => {
  const line = fc.array(fc.constantFrom('قال', 'إن', 'القوات', 'في', 'كورسك', 'وفي', '2024'), { maxLength: 12 }).map((parts) => parts.join(' '));
  const text = fc.array(line, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(text, text, text, (first, second, third) => {
      const [there, onward] = [align(first, second), align(second, third)];
      const found = [...there].filter((at) => at !== NOWHERE);
      expect(new Set(found).size).toBe(found.length);
      expect(mapOf(runsOf(there), there.length)).toEqual(there);
      const whole = compose(there, onward);
      there.forEach((between, i) => expect(whole[i]).toBe(between === NOWHERE ? NOWHERE : onward[between]));
    }),
    { numRuns: 300 },
  );
});

function align(before: readonly string[], after: readonly string[]): Int32Array {
  return alignRevisions(anchorWords(articleOfLines(before)), anchorWords(articleOfLines(after)));
}

/** Where one line of a text goes whose other lines stay. */
function one(before: string, after: string): readonly number[] {
  const map = align([A, before, B], [A, after, B]);
  return [...map.slice(24, -24)].map((at) => (at === NOWHERE ? NOWHERE : at - 24));
}

/** Where the first word of each paragraph of 24 words went. */
function starts(map: Int32Array): readonly number[] {
  return Array.from({ length: map.length / 24 }, (_, i) => map[i * 24] ?? NOWHERE);
}
