import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recognise } from '../../../../src/core/pipeline/names/recognise';
import { KNOWLEDGE, draftOf, names, recognised } from './read-names';

test.each([
  ['وصل إلى فرنسا', ['LOC فرنسا']],
  ['شكر لفرنسا وبفرنسا وكفرنسا', ['LOC فرنسا', 'LOC فرنسا', 'LOC فرنسا']],
  ['عقد اجتماع في بولندا', ['LOC بولندا']],
  ['بين طهران وتل أبيب', ['LOC طهران', 'LOC تل أبيب']],
  ['تابعة للاتحاد الأوروبي', ['ORG اتحاد الأوروبي']],
  ['قال لـبوتين', ['PER بوتين']],
])('leaves glued particles outside: %s', (text, found) => {
  expect(names(text)).toEqual(found);
});

test.each([
  ['لقاء مع الرئيس اللبناني جوزيف عون', ['PER جوزيف عون']],
  ['طلب عون الجيران', []],
  ['عاد إلى مسقط رأسه', []],
  ['زار العاصمة مسقط', ['LOC مسقط']],
  ['حاول النيل من خصومه', []],
  ['يجري نهر النيل شمالا', ['LOC النيل']],
  ['أسر جنديًا أوكرانيًا قرب روسيا', ['LOC روسيا']],
  ['القوات السعودية في السعودية', ['LOC السعودية']],
  ['سلام وأمل ونور وحرب', []],
])('keeps names apart from ordinary words: %s', (text, found) => {
  expect(names(text)).toEqual(found);
});

test.each([
  ['وزارة الدفاع الروسية', ['ORG وزارة الدفاع الروسية']],
  ['القوات المسلحة المصرية', ['ORG القوات المسلحة المصرية']],
  ['القوات المصرية', []],
  ['الجيش', []],
  ['الجيش العراقي', ['ORG الجيش العراقي']],
  ['جيش العراق', ['ORG جيش العراق']],
  ['انضموا للجيش العراقي', ['ORG جيش العراقي']],
  ['هيئة الأركان العامة التركية', ['ORG هيئة الأركان العامة التركية']],
  ['قالت الخارجية الألمانية', ['ORG الخارجية الألمانية']],
  ['وزيرة الخارجية الألمانية', []],
  ['الحكومة البريطانية الجديدة', ['ORG الحكومة البريطانية']],
  ['خدمة الغرف', []],
  ['مجلس الإدارة', []],
  ['قال الكرملين', ['ORG الكرملين']],
  ['في الكرملين', ['LOC الكرملين']],
])('finds institutions with their nationality: %s', (text, found) => {
  expect(names(text)).toEqual(found);
});

test.each([
  ['وكالة "رويترز" للأنباء', ['ORG رويترز']],
  ['نقل موقع "ستار غلوب" الأميركي', ['ORG ستار غلوب']],
  ['صحيفة الوطن السعودية', ['ORG الوطن']],
  ['صحيفة الشرق الأوسط', ['ORG الشرق الأوسط']],
  ['منطقة الشرق الأوسط', ['LOC الشرق الأوسط']],
])('finds media after their kind: %s', (text, found) => {
  expect(names(text)).toEqual(found);
});

test.each([
  ['قال المتحدث باسم وزارة الداخلية العراقية مقداد ميري إن', ['ORG وزارة الداخلية العراقية', 'PER مقداد ميري']],
  ['وقال السيد غروندال ذلك', ['PER غروندال']],
  ['قال فلاديمير ف. بوتين', ['PER فلاديمير ف. بوتين']],
  ['قال محمد بن عبد الرحمن الفهيدي', ['PER محمد بن عبد الرحمن الفهيدي']],
  ['زارت إيفانكا ترامب', ['PER إيفانكا ترامب']],
  ['قال الرئيس إن القرار', []],
  ['بلدة كفرحمام', ['LOC كفرحمام']],
  ['عبر جسر أنتونيفسكي', ['LOC جسر أنتونيفسكي']],
  ['Volodymyr Zelensky وصل', ['PER Volodymyr Zelensky']],
])('finds strange names by their cues: %s', (text, found) => {
  expect(names(text)).toEqual(found);
});

test('carries a strange surname through the article', () => {
  expect(names('قال المحلل ماركو فيرنيتي ذلك', 'وأضاف فيرنيتي أمس')).toEqual(['PER ماركو فيرنيتي', 'PER فيرنيتي']);
});

test('reads nationalities as their own layer', () => {
  const { mentions, demonyms } = recognised('القوات الروسية والكورية الشمالية');
  expect(mentions).toEqual([]);
  expect(demonyms.map(({ of }) => of)).toEqual(['loc:russia', 'loc:north-korea']);
});

test('takes an initial alone for no name', () => {
  expect(names('الرئيس ف قال إن محمد أبو ف عاد')).toEqual([]);
  expect(names('قال محمد أبو فارس. قال الرئيس ف. إن')).toEqual(['PER محمد أبو فارس']);
});

test('flags a capital that acts for its government', () => {
  expect(recognised('قالت موسكو إن').mentions[0]?.metonym).toBe(true);
  expect(recognised('وصل إلى موسكو').mentions[0]?.metonym).toBe(false);
});

test('finds nothing in boilerplate', () => {
  expect(recognise(draftOf(['فرنسا'], 'boilerplate'), KNOWLEDGE).mentions).toEqual([]);
});

const WORD = fc.constantFrom('وزارة', 'الدفاع', 'الروسية', 'ولبوتين', 'بوتين', 'فلاديمير', '«', '"', '،', '.', 'مدينة', 'سومي', 'قال', 'الرئيس', 'ف', 'للجيش', 'الأوكراني', 'بن', 'أبو', 'Reuters', 'عبد', 'الله', 'كورسك', 'ومحمد', 'علي', '2024', 'قناة', 'لـ');

test('mentions never overlap, stay in their block and begin and end on letters', () => {
  fc.assert(
    fc.property(fc.array(fc.array(WORD, { maxLength: 14 }), { minLength: 1, maxLength: 4 }), (lines) => {
      const draft = draftOf(lines.map((line) => line.join(' ')));
      const { mentions, entities } = recognise(draft, KNOWLEDGE);
      const known = new Set(entities.map(({ id }) => id));
      let end = -1;
      for (const mention of mentions) {
        const block = draft.blocks[mention.block];
        expect(mention.start).toBeGreaterThanOrEqual(Math.max(end, block?.start ?? 0));
        expect(mention.end).toBeLessThanOrEqual(block?.end ?? 0);
        expect(draft.text.slice(mention.start, mention.end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{M}\p{N}]$/u);
        expect(known).toContain(mention.entity);
        expect(mention.evidence).not.toEqual([]);
        end = mention.end;
      }
    }),
  );
});
