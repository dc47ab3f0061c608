import { expect, test } from 'vitest';
import { recognise } from '../../../../src/core/pipeline/names/recognise';
import { KNOWLEDGE, draftOf } from '../names/read-names';
import { evidenceOf, expectLinks } from './marked-names';

test.each([
  'قال [حلف شمال الأطلسي=org:nato] ([الناتو=org:nato]) ذلك. / وأكد [الناتو=org:nato] ذلك.',
  'كتب على منصة [إكس=org:x] ([تويتر=org:x] سابقا) أمس.',
  'كتب على [تويتر=org:x] ثم على [إكس=org:x] أمس.',
  'قال [حزب الإرادة الشعبية=@a] ([HIS=@a]) ذلك. / ورد [HIS=@a] على التهم.',
  'قال صياد ل[هيئة الإذاعة اليابانية=org:nhk] [NHK=org:nhk] ذلك.',
  'أرسلت كوريا الشمالية جنودا. / وقال [جيش الشعب الكوري=org:north-korea-armed-forces] ذلك، وأكده [الجيش الكوري=org:north-korea-armed-forces].',
  'قالت [المنظمة الدولية للهجرة=@a] ([IOM=@a]) ذلك. / وأكدت [IOM=@a] ذلك.',
  'قال [حزب الإرادة الشعبية=#a] (ISH) ذلك. / وأكد [ISH=#a] أنه مستعد.',
  'قال [الجيش العراقي=org:iraq-armed-forces] ذلك. / وأعلنت [القوات المسلحة العراقية=org:iraq-armed-forces] النصر.',
  'قالت [وزارة الدفاع الفرنسية=org:france-ministry-of-defence] ذلك. / وأضافت [وزارة الدفاع=org:france-ministry-of-defence] أن الجنود بخير.',
  'قال [جيش أوكرانيا=org:ukraine-armed-forces] ذلك. / وأكد [الجيش الأوكراني=org:ukraine-armed-forces] الخبر.',
  'قال [حزب الإرادة الشعبية الوطني=#a] ذلك. / وأضاف [حزب الإرادة الشعبية=#a] أن الأدلة كثيرة.',
])('names of one thing are joined: %s', expectLinks);

test.each([
  'قالت [وزارة الدفاع الفرنسية=org:france-ministry-of-defence] ذلك. / وقالت [وزارة الدفاع الألمانية=org:germany-ministry-of-defence] غيره.',
  'قال [الجيش الكوري الشمالي=org:north-korea-armed-forces] ذلك. / وقال [الجيش الكوري الجنوبي=org:south-korea-armed-forces] غيره.',
  'قالت [وزارة الدفاع البريطانية=org:united-kingdom-ministry-of-defence] ذلك نقلا عن [رويترز=org:reuters].',
  'بين كوريا الشمالية وكوريا الجنوبية حرب. / وقال [الجيش الكوري=#a] ذلك.',
  'قالت [وكالة الطاقة الدولية=@a] ذلك، و[الوكالة الدولية للطاقة الذرية=@b] غيره.',
  'نشر [حزب الإرادة الشعبية=@a] ([رويترز=org:reuters]) صورة.',
])('different things stay apart: %s', expectLinks);

test('strange names of two articles are not joined on their spelling', () => {
  const id = (article: string, text: string): string | undefined => recognise({ ...draftOf([text]), id: article }, KNOWLEDGE).mentions[0]?.entity;
  const party = 'قال حزب الإرادة الشعبية ذلك';
  expect(id('one', party)).toMatch(/^local:org-/);
  expect(id('one', party)).not.toBe(id('two', party));
  const person = 'قال المحامي سمير برهومي ذلك';
  expect(id('one', person)).not.toBe(id('two', person));
  const ministry = 'قالت وزارة الزراعة الفرنسية ذلك';
  expect(id('one', ministry)).toBe(id('two', ministry));
});

test.each([
  ['قال [الجيش العراقي=x] ذلك.', ['link.institution-of «العراق»']],
  ['قالت وزارة الدفاع الفرنسية ذلك. / وأضافت [وزارة الدفاع=x] ذلك.', ['link.sole-institution «وزارة الدفاع الفرنسية»']],
  ['قال حزب الإرادة الشعبية (ISH) ذلك. / وأكد [ISH=x] ذلك.', ['link.alias «حزب الإرادة الشعبية»']],
  ['قالت [رويترز=x] ذلك.', []],
] as const)('the evidence says by what: %s', (text, evidence) => {
  expect(evidenceOf(text)).toEqual(evidence);
});
