import { expect, test } from 'vitest';
import { wordingTable } from '../../../src/core/compare/compare-wording';
import { isBadWording, parseWording, wordingFile } from '../../../src/core/compare/wording-file';
import { wordingFileSchema } from '../../../src/core/compare/wording-set';
import { WORDING_SETS } from '../../../src/core/compare/wording-sets';
import { wordingUses, type WordingUse } from '../../../src/core/compare/wording-uses';
import { compileText } from './compile-text';

/** A sentence, and the words of the table in it as `set: word`. */
const CASES: readonly (readonly [sentence: string, uses: readonly string[]])[] = [
  ['أكد أن الهدف تحرير كورسك بالكامل', ['taking: تحرير']],
  ['ساهموا في تحريرها من القوات', ['taking: تحرير']],
  ['وحررت القوات القرية', ['taking: تحرير']],
  ['دخلوا إلى الأراضي المحررة', ['taking: تحرير']],
  ['واستعادت قواتهم معظم تلك الأراضي', ['taking: استعادة']],
  ['الداعمة لاحتلالها المدينة', ['taking: احتلال', 'annexing: احتلال']],
  ['بعد التوغل المفاجئ', ['entry: توغل']],
  ['فاجأت خصمها بشن غزوها الخاص', ['entry: غزو']],
  ['للغزو الذي بدأ', ['entry: غزو']],
  ['ما تسميه عمليتها العسكرية الخاصة', []],
  ['ما يسمى العملية العسكرية الخاصة', ['war: عملية عسكرية خاصة', 'entry: عملية']],
  ['أكمل إعادة الانتشار في الصباح', ['leaving: إعادة تموضع']],
  ['إن الجنود يجب معاملتهم على أنهم إرهابيون', ['fighters: إرهابيون']],
  ['أطلق المسلحون النار', ['fighters: مسلحون']],
  ['سقط عشرون شهيدا في القصف', ['dead: شهداء', 'blow: قصف']],
  ['عشرات القتلى والجرحى', ['dead: قتلى']],
  ['التي ضمها بوتين', ['annexing: ضم']],
  ['إعلان ضم خيرسون', ['annexing: ضم', 'claiming: إعلان']],
  ['وافقوا على وقف إطلاق النار', ['pause: وقف إطلاق النار']],
];

/** Words that look like those of the table and mean something else. */
const TRAPS: readonly string[] = [
  'قال رئيس تحرير الصحيفة',
  'هيئة التحرير في الجريدة',
  'تحرير الصحيفة يتم ليلا',
  'قرر البنك تحرير سعر الصرف',
  'كتب محرر الشؤون السياسية',
  'كان علي في البيت وجلس على الكرسي',
  'ضمن خطة الضمان الاجتماعي',
  'ضم الوفد خمسة وزراء',
  'استشهد الكاتب بقول الشاعر',
  'احتل الفريق المركز الثاني واحتلت المرتبة الأولى',
  'ساعة مقاومة للماء',
  'تراجع أسعار النفط وتراجع عن قراره',
  'وزارة الحرب وجرائم الحرب',
  'فاز بضربة جزاء',
  'النظام الصحي في البلاد',
  'سقطت الطائرة في البحر',
  'آلاف الأسر في المخيم',
];

test.each(CASES)('%s', (sentence, uses) => {
  expect(usesOf(sentence)).toEqual(expect.arrayContaining([...uses]));
  expect(usesOf(sentence)).toHaveLength(uses.length);
});

test.each(TRAPS)('no word of the table: %s', (sentence) => {
  expect(usesOf(sentence)).toEqual([]);
});

test('a name is not looked into', () => {
  const text = 'تجمعوا في ميدان الحرب';
  expect(wordingUses(WORDING_SETS, { text, mentions: [], quotations: [] }, [{ start: 0, end: text.length }])).toHaveLength(1);
  const mention = { start: text.indexOf('ميدان'), end: text.length, type: 'LOC', entity: 'loc:square', block: 0, metonym: false, evidence: [] } as const;
  expect(wordingUses(WORDING_SETS, { text, mentions: [mention], quotations: [] }, [{ start: 0, end: text.length }])).toEqual([]);
});

test('final ى and ي are told apart in short words, whatever folding makes of them', () => {
  const set = { id: 'letters', concept: { ar: 'حرف', en: 'letter' }, words: [{ word: 'على', forms: ['على'] }, { word: 'علي', forms: ['علي'] }], source: 'test' };
  const text = 'على علي';
  expect(wordingUses([set], { text, mentions: [], quotations: [] }, [{ start: 0, end: text.length }]).map(({ word }) => word)).toEqual(['على', 'علي']);
});

test('the table tells first what is called otherwise', () => {
  const usesIn = (text: string): readonly WordingUse[] => {
    const { article, blocks } = compileText([text]);
    return wordingUses(WORDING_SETS, article, blocks);
  };
  const rows = wordingTable(WORDING_SETS, usesIn('قالت إن هذا احتلال للمدينة بعد الغزو'), usesIn('قالت إن هذا تحرير للمدينة بعد الغزو والقصف'));
  expect(rows.map(({ set, kind }) => `${set.id} ${kind}`)).toEqual(['taking other', 'entry same', 'blow silent']);
});

test('the table of the reader is one that can be published, and comes back', () => {
  const file = wordingFileSchema.parse(wordingFile(WORDING_SETS));
  expect(parseWording(JSON.stringify(file))).toEqual(WORDING_SETS);
});

test.each([
  ['{', { code: 'no-json', place: '' }],
  ['{"sets":[]}', { code: 'no-wording', place: '' }],
  ['{"isnad-wording":2,"sets":[]}', { code: 'version', place: '' }],
  ['{"isnad-wording":1,"sets":[{"id":"a"}]}', { code: 'damaged', place: 'sets[0].concept' }],
])('a damaged table says what is wrong: %s', (json, bad) => {
  const outcome = parseWording(json);
  expect(isBadWording(outcome)).toBe(true);
  expect(outcome).toEqual(bad);
});

test('an id that stands twice is found', () => {
  const [set] = WORDING_SETS;
  expect(parseWording(JSON.stringify({ 'isnad-wording': 1, sets: [set, set] }))).toEqual({ code: 'twice', place: 'sets[1].id' });
});

function usesOf(text: string): readonly string[] {
  return wordingUses(WORDING_SETS, { text, mentions: [], quotations: [] }, [{ start: 0, end: text.length }]).map(({ set, word }) => `${set}: ${word}`);
}
