import { expect, test } from 'vitest';
import { clean } from '../../../../src/core/pipeline/clean/clean';

const titleOf = (raw: string, stated: string | null = null) => clean(raw, { repeatedLines: new Set(), title: stated }).title;

const LEAD = 'افتتح وزير الثقافة معرض الكتاب الدولي في العاصمة، بحضور عدد كبير من الناشرين العرب والأجانب من ثلاثين دولة.';

test.each([
  ['the first clause of the lead', LEAD, 'افتتح وزير الثقافة معرض الكتاب الدولي في العاصمة'],
  ['a long clause is cut where it can stand', `${LEAD.replace('،', '')}`, 'افتتح وزير الثقافة معرض الكتاب الدولي في العاصمة بحضور عدد كبير من الناشرين العرب…'],
  ['a cut leaves no word hanging', 'افتتح وزير الثقافة والإعلام معرض الكتاب الدولي السنوي الكبير وسط العاصمة القديمة بحضور كبير من الناشرين العرب والأجانب هذا العام.', 'افتتح وزير الثقافة والإعلام معرض الكتاب الدولي السنوي الكبير وسط العاصمة القديمة بحضور كبير…'],
])('without a headline: %s', (_, raw, expected) => {
  expect(titleOf(raw)).toEqual({ text: expected, block: null, generated: true });
});

test('a headline is the title, in its own spelling', () => {
  expect(titleOf(`معرض الكتاب يفتح أبوابه في العاصمة\n${LEAD}`)).toEqual({ text: 'معرض الكتاب يفتح أبوابه في العاصمة', block: 0, generated: false });
});

test('the headline that an editor states is found below others', () => {
  expect(titleOf(`الثقافة في أسبوع كامل من الأخبار\nمعرض الكتاب يفتح أبوابه في العاصمة\n${LEAD}`, 'معرض الكتاب يفتح ابوابه في العاصمة')).toMatchObject({ block: 1, generated: false });
});

test('an editor gives the title that a page lacks', () => {
  expect(titleOf(LEAD, 'معرض الكتاب')).toEqual({ text: 'معرض الكتاب', block: null, generated: false });
});

test('a megabyte without a stop makes no megabyte of title', () => {
  expect(titleOf('كلمة'.repeat(250_000)).text.length).toBeLessThan(200);
});
