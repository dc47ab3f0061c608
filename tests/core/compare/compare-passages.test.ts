import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePassages } from '../../../src/core/compare/compare-passages';
import type { Difference } from '../../../src/core/compare/difference';
import type { Told } from '../../../src/core/compare/told';
import { WORDING_SETS } from '../../../src/core/compare/wording-sets';
import type { EntityId } from '../../../src/core/model/entity';
import { compileText } from './compile-text';

const SUDZHA = { سودجا: 'loc:sudzha' } as const;
const AREA = 'سيطرت القوات على قطعة أرض في كورسك بلغت مساحتها';

test('numbers of one unit differ, in either kind of digits, and are told in the words of both', () => {
  const [a, b] = [compileText([`${AREA} 1,376 كم²`]), compileText([`${AREA} «١٣٠٠ كيلومتر مربع»`])];
  expect(told(a, b)).toEqual(['number km2: 1,376 كم² / ١٣٠٠ كيلومتر مربع']);
});

test('the same number in other digits and words is the same', () => {
  expect(told(compileText([`${AREA} 1376 كيلومتراً مربعاً`]), compileText([`${AREA} ١٬٣٧٦ كم مربع`]))).toEqual([]);
  expect(told(compileText(['أسرت روسيا خمسة عشر جنديا في المعركة']), compileText(['أسرت روسيا ١٥ جنديا في المعركة']))).toEqual([]);
});

test('a number that may be the other one rounded is told as less exact, and not as another', () => {
  const exact = compileText([`${AREA} 1,376 كم²`]);
  expect(told(exact, compileText([`${AREA} نحو ١٤٠٠ كيلومتر مربع`]))).toEqual(['exactness km2: 1,376 كم² / ١٤٠٠ كيلومتر مربع']);
  expect(told(exact, compileText([`${AREA} 1400 كيلومتر مربع`]))).toEqual(['exactness km2: 1,376 كم² / 1400 كيلومتر مربع']);
  expect(told(exact, compileText([`${AREA} أكثر من ألف كيلومتر مربع`]))).toEqual(['exactness km2: 1,376 كم² / ألف كيلومتر مربع']);
  expect(told(exact, compileText([`${AREA} نحو 1200 كيلومتر مربع`]))).toEqual(['number km2: 1,376 كم² / 1200 كيلومتر مربع']);
  expect(told(compileText(['أسرت روسيا 32 جنديا في المعركة']), compileText(['أسرت روسيا 30 جنديا في المعركة']))).toEqual(['number soldiers: 32 جنديا / 30 جنديا']);
  expect(told(compileText(['أسرت روسيا 32 جنديا في المعركة']), compileText(['أسرت روسيا قرابة 30 جنديا في المعركة']))).toEqual(['exactness soldiers: 32 جنديا / 30 جنديا']);
});

test('numbers of other units or nouns are not compared', () => {
  expect(told(compileText([`${AREA} 1376 كيلومترا مربعا`]), compileText([`${AREA} 530 ميلا مربعا`]))).toEqual([]);
  expect(told(compileText(['أسرت روسيا 430 جنديا في المعركة']), compileText(['أسرت روسيا في المعركة 12 دبابة']))).toEqual([]);
});

test('who gives no number is silent, and no difference', () => {
  const [a, b] = [compileText([`${AREA} 86% من المنطقة`]), compileText([`${AREA} معظم المنطقة`])];
  const { differences, a: marks } = comparePassages(a, b, WORDING_SETS);
  expect(differences).toEqual([]);
  expect(marks.map(({ kind, start, end }) => `${kind} ${a.article.text.slice(start, end)}`)).toEqual(['only 86%']);
});

test('numbers in sentences that have nothing in common are not compared', () => {
  expect(told(compileText(['قتل 5 أشخاص بانهيار جدار']), compileText(['شارك 300 شخص اليوم بندوة أدبية']))).toEqual([]);
});

test('days that are not one day differ; a month and a day in it differ in how exact they are', () => {
  const a = compileText(['بدأ هجوم أوكرانيا على كورسك في السادس من أغسطس 2024'], { times: { 'السادس من أغسطس 2024': '2024-08-06' } });
  const other = compileText(['بدأ هجوم أوكرانيا على كورسك في السابع من أغسطس'], { times: { 'السابع من أغسطس': '2024-08-07' } });
  const month = compileText(['بدأ هجوم أوكرانيا على كورسك في أغسطس الماضي'], { times: { 'أغسطس الماضي': '2024-08' } });
  expect(told(a, other)).toEqual(['date: السادس من أغسطس 2024 / السابع من أغسطس']);
  expect(told(a, month)).toEqual(['exactness: السادس من أغسطس 2024 / أغسطس الماضي']);
  expect(told(a, compileText(['بدأ هجوم أوكرانيا على كورسك']))).toEqual([]);
});

test('who says it differs only where both name somebody', () => {
  const [a, b] = [compileText(['قال وزير الدفاع إن المدينة سقطت'], { speakers: ['وزير الدفاع'] }), compileText(['قال مسؤول محلي إن المدينة سقطت'], { speakers: ['مسؤول محلي'] })];
  expect(told(a, b)).toEqual(['speaker: وزير الدفاع / مسؤول محلي']);
  expect(told(a, a)).toEqual([]);
  expect(told(a, compileText(['المدينة سقطت']))).toEqual([]);
});

test('speakers of two things do not differ in who says it', () => {
  const [a, b] = [compileText(['قال وزير الدفاع إن المدينة سقطت'], { speakers: ['وزير الدفاع'] }), compileText(['قال مسؤول محلي إن الأسعار ارتفعت'], { speakers: ['مسؤول محلي'] })];
  expect(told(a, b)).toEqual([]);
});

test('an office and its holder are one where a text sets them beside each other', () => {
  const names = { 'سالم العلي': 'per:salem' } as const;
  const byOffice = compileText(['قال قائد الجيش إن المدينة سقطت أمس'], { speakers: ['قائد الجيش'] });
  const byName = (text: string): Told => compileText([text], { names, types: { 'سالم العلي': 'PER' }, named: { 'سالم العلي': 'per:salem' } });
  expect(told(byOffice, byName('قال قائد الجيش سالم العلي إن المدينة سقطت أمس'))).toEqual([]);
  expect(told(byOffice, byName('قال سالم العلي، قائد الجيش، إن المدينة سقطت أمس'))).toEqual([]);
  expect(told(byOffice, byName('قال سالم العلي إن المدينة سقطت أمس'))).toEqual(['speaker: قائد الجيش / سالم العلي']);
  expect(told(byOffice, byName('قال نائب قائد الجيشين سالم العلي إن المدينة سقطت أمس'))).toEqual(['speaker: قائد الجيش / سالم العلي']);
});

test('one thing in other words differs in wording', () => {
  expect(told(at('تحرير سودجا من القوات', SUDZHA), at('احتلال سودجا من القوات', SUDZHA))).toEqual(['wording taking: تحرير / احتلال']);
  expect(told(at('تحرير سودجا واستعادتها', SUDZHA), at('تحرير سودجا', SUDZHA))).toEqual([]);
});

test('words of one set about two things are no difference', () => {
  const taken = at('أعلنت القوات تحرير سودجا أمس', SUDZHA);
  expect(told(taken, at('أعلنت القوات احتلال كورسك أمس', { كورسك: 'loc:kursk' }))).toEqual([]);
  expect(told(taken, at('قال معهد لرصد الاحتلال وما يشبهه في العالم كله في تقريره الذي صدر أمس إن القوات في سودجا', SUDZHA))).toEqual([]);
});

test('names that both name, and those that one alone names, are told apart', () => {
  const a = compileText(['دخلت القوات سودجا وكورسك'], { names: { سودجا: 'loc:sudzha', كورسك: 'loc:kursk' } });
  const b = compileText(['دخلت القوات كورسك'], { names: { كورسك: 'loc:kursk' } });
  const { a: marks } = comparePassages(a, b, []);
  expect(marks.map(({ kind, start, end }) => `${kind} ${a.article.text.slice(start, end)}`).sort()).toEqual(['only سودجا', 'shared كورسك']);
});

const words = fc.constantFrom('أسر', '430', '١٢', 'جنديا', 'قتيلا', '86%', 'كورسك', 'تحرير', 'احتلال', 'المدينة', 'القوات', 'كم²', 'قال', 'إن');
const telling = fc.array(fc.array(words, { minLength: 1, maxLength: 9 }).map((list) => list.join(' ')), { minLength: 1, maxLength: 3 }).map((list) => compileText(list));

test('turned round, the sides of every difference are turned', () => {
  const turned = (differences: readonly Difference[]): readonly Difference[] => differences.map((one) => ({ ...one, a: one.b, b: one.a }));
  const byName = (differences: readonly Difference[]): readonly Difference[] => [...differences].sort((one, other) => (`${one.aspect} ${one.of ?? ''}` < `${other.aspect} ${other.of ?? ''}` ? -1 : 1));
  fc.assert(fc.property(telling, telling, (a, b) => void expect(byName(turned(comparePassages(b, a, WORDING_SETS).differences))).toEqual(byName(comparePassages(a, b, WORDING_SETS).differences))));
});

test('a telling does not differ from itself, and marks lie in its passages', () => {
  fc.assert(
    fc.property(telling, telling, (a, b) => {
      expect(comparePassages(a, a, WORDING_SETS).differences).toEqual([]);
      for (const { start, end } of comparePassages(a, b, WORDING_SETS).a) expect(a.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
    }),
  );
});

function at(text: string, names: Readonly<Record<string, EntityId>>): Told {
  return compileText([text], { names });
}

function told(a: Told, b: Told): readonly string[] {
  const wordsOf = ({ article }: Told, said: Difference['a']): string => said.map(({ span }) => (span === null ? '?' : article.text.slice(span.start, span.end))).join('، ');
  return comparePassages(a, b, WORDING_SETS).differences.map(({ aspect, of, a: here, b: there }) => `${aspect}${of === null ? '' : ` ${of}`}: ${wordsOf(a, here)} / ${wordsOf(b, there)}`);
}
