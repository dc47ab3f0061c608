import { expect, test } from 'vitest';
import { names } from './read-names';

const persons = (...paragraphs: readonly string[]): readonly string[] => names(...paragraphs).filter((name) => name.startsWith('PER'));

test.each([
  ['أوقفت الشرطة شابا يدعى كريستيان فولدمار بعد الحادث', ['PER كريستيان فولدمار']],
  ['وقالت امرأة اسمها زبيدة إنها رأت كل شيء', ['PER زبيدة']],
  ['شاهد عيان يدعى العربي المسكيني أكد ذلك', ['PER العربي المسكيني']],
  ['اعتقل رجل يدعى "أبو الليل" في المطار', ['PER أبو الليل']],
  ['شركة تدعى فولدمار للنقل', []],
  ['في قرية تدعى زبيدة', []],
  ['طلب عدم ذكر اسمه لأنه غير مخول', []],
  ['ورد اسمها ضمن القائمة', []],
])('finds who is called so: %s', (text, found) => {
  expect(persons(text)).toEqual(found);
});

test.each([
  ['العقيد صابر منصور الملقب بـ"النمس" قاد الهجوم', ['PER صابر منصور', 'PER النمس']],
  ['صاحب النداء الرائد صابر منصور الحامل للنداء اللاسلكي "قوقاز"', ['PER صابر منصور', 'PER قوقاز']],
  ['في كتابه الشهير "مرايا النهر" قصائد', []],
])('finds what he is called besides: %s', (text, found) => {
  expect(persons(text)).toEqual(found);
});

test('a second name stands for its bearer later', () => {
  expect(persons('العقيد صابر منصور المعروف بـ"النمس" قاد الهجوم.', 'ونفى النمس ذلك.')).toEqual(['PER صابر منصور', 'PER النمس', 'PER النمس']);
});

test.each([
  ['حبس المتهم «سمير.ح» أربعة أيام', ['PER سمير.ح']],
  ['وراء الواقعة كل من "رامي. ع. م"، سائق', ['PER رامي. ع. م']],
  ['في تمام الساعة 5 ص. م. غدا', []],
])('finds whose surname is hidden: %s', (text, found) => {
  expect(persons(text)).toEqual(found);
});
