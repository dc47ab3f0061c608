import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeBytes } from '../../../../src/build/decode-bytes';
import { readSeeds } from '../../../../src/build/read-seeds';
import { CALQUES } from '../../../../src/core/lexicon/calques';
import { MOST_PLACES, type SignKind } from '../../../../src/core/model/sign';
import { compileArticle } from '../../../../src/core/pipeline/compile-article';
import { strings as ar } from '../../../../src/reader/i18n/ar/made';
import { KNOWLEDGE } from '../names/read-names';

const WRITTEN = join(import.meta.dirname, '../../../gold/written/articles');
/** Of these, the two that were written as translations are. */
const TRANSLATED: ReadonlySet<string> = new Set(['n07_asia', 'u02_pokrovsk']);
const OF_TRANSLATION: ReadonlySet<SignKind> = new Set<SignKind>(['space-before-mark', 'latin-words', 'lone-initial', 'calque', 'common-calque']);

/** Signs of a text by kind, each with the words of its places. */
function signsIn(...lines: readonly string[]): readonly (readonly [kind: string, count: number, ...words: readonly string[]])[] {
  const bytes = new TextEncoder().encode(['عنوان الخبر الأول عن المدينة', ...lines].join('\n\n'));
  const article = compileArticle({ id: 'one', file: 'one.txt', bytes, sha256: '', sidecar: null }, { decodeBytes, knowledge: KNOWLEDGE, tagger: null, repeatedLines: new Set() });
  return article.signs.map(({ kind, count, places }) => [kind, count, ...places.map(({ start, end }) => article.text.slice(start, end))] as const);
}

test('spaces before marks are told with the word before them, where they are a habit', () => {
  expect(signsIn('وصلت القوات إلى المدينة ، ثم خرجت منها أمس ، ثم عادت .')).toEqual([['space-before-mark', 3, 'المدينة،', 'أمس،', 'عادت.']]);
  expect(signsIn('وصلت القوات إلى المدينة ، ثم خرجت منها أمس.')).toEqual([]);
});

test('a name in two spellings is told once by each; with another ending it is another word', () => {
  expect(signsIn('قال الرئيس الأمريكي دونالد ترمب ذلك في واشنطن.', 'ثم عاد ترامب إلى واشنطن في المساء.')).toEqual([['spellings', 2, 'ترمب', 'ترامب']]);
  expect(signsIn('قالت روسيا ذلك، وقال الجيش الروسي غيره في روسيا.')).toEqual([]);
});

test('Latin words in running text are told, those that explain are not', () => {
  expect(signsIn('انسحبت القوات من Sudzha وقصفت مدينة Kryvyi RIH بعد ذلك.')).toEqual([['latin-words', 2, 'Sudzha', 'Kryvyi RIH']]);
});

test.each([
  'أعلن حلف شمال الأطلسي (NATO) ذلك في بيان.',
  'وقال الوزير لشبكة NPR إن خطأ أثر في السجلات.',
  'نشر ذلك على حسابه @kalanezi ثم حذفه.',
  'ونشر الصورة على https://example.org/news قبل ساعات.',
  'أقر المجلس القانون <img src="a.jpg"> لسنة كاملة.',
])('Latin letters that no translation left: %s', (text) => {
  expect(signsIn(text).filter(([kind]) => kind === 'latin-words')).toEqual([]);
});

test('the initial of a second name', () => {
  expect(signsIn('دعا الرئيس فلاديمير ف. بوتين من روسيا القوات إلى ذلك.')).toEqual([['lone-initial', 1, 'فلاديمير ف. بوتين']]);
  expect(signsIn('قال المتهم جورج.ر.ع إنه لم يكن هناك.')).toEqual([]);
});

test.each([
  ['common-calque', 'لعبوا دورًا', 'قالت المصادر إنهم لعبوا دورًا في القتال.'],
  ['common-calque', 'من قبل الروس', 'وصف الاقتراح بأنه مرفوض من قبل الروس.'],
  ['common-calque', 'تم الإبلاغ', 'قالوا إنه تم الإبلاغ عن انفجارات.'],
  ['common-calque', 'بشكل كبير', 'تراجعت القوات بشكل كبير.'],
  ['common-calque', 'وقام الموقع بتحديث', 'وقام الموقع بتحديث خريطته.'],
  ['calque', 'السيد بوتين', 'قال السيد بوتين ذلك.'],
  ['calque', 'ما مجموعه', 'بلغ ما مجموعه عشرين انفجارا.'],
  ['calque', 'بين عشية وضحاها', 'بين عشية وضحاها، أطلقت روسيا صواريخ.'],
])('%s «%s», twice in a short text', (kind, words, text) => {
  expect(signsIn(text, text.replace('.', ' أيضا.'))).toEqual([[kind, 2, words, words]]);
});

test.each(['لم يحدث ذلك من قبل.', 'تمت المهمة، ولم يتم بعد.', 'الزيارة التي يقوم بها بوتين إلى المنطقة.', 'تمت بنجاح.', 'قال السيد حسن نصر الله ذلك.', 'قالت السيدة الأولى ذلك.', 'كتبه أحمد السيد ونشره.', 'حضره السيد ناصر.', 'لن يتغير ذلك بين عشية وضحاها.'])('no turn of phrase: %s', (text) => {
  expect(signsIn(text, text.replace('.', ' أيضا.'))).toEqual([]);
});

test('what is usual in news is no sign until there is more of it than usual', () => {
  const other = readFileSync(join(WRITTEN, 'n04_gulf.txt'), 'utf8').split(/\n+/u);
  const said = (times: number) => Array.from({ length: times }, (_, at) => `ارتفع سعر السلعة رقم ${at + 1} بشكل كبير.`);
  expect(signsIn(...other, ...said(2)).filter(([kind]) => kind === 'common-calque')).toEqual([]);
  expect(signsIn(...other, ...said(6)).flatMap(([kind, count]) => (kind === 'common-calque' ? [count] : []))).toEqual([6]);
});

test('texts that were written in Arabic have no sign of translation', async () => {
  const { seeds } = await readSeeds([WRITTEN]);
  const context = { decodeBytes, knowledge: KNOWLEDGE, tagger: null, repeatedLines: new Set<string>() };
  const told = seeds.filter(({ id }) => !TRANSLATED.has(id)).flatMap((seed) => compileArticle(seed, context).signs.filter(({ kind }) => OF_TRANSLATION.has(kind)).map(({ kind, of }) => `${seed.id} ${kind} ${of ?? ''}`));
  expect(told).toEqual([]);
});

test('a paragraph told again in its words', () => {
  const meeting = 'اجتمع أكثر من ثلاثين قائدا لجيوش دول غربية في العاصمة لدعم البلاد وبحث ما بعد الحرب';
  const signs = signsIn(`${meeting}.`, 'وقال غيرهم إن الأمر لم يتغير منذ مدة طويلة في رأيهم.', `${meeting}، بعدما غاب عنه آخرون.`);
  expect(signs.find(([kind]) => kind === 'repeated-paragraph')?.[1]).toBe(1);
});

test('of many places the first are kept, all are counted', () => {
  const [sign] = signsIn(`${'وصلت القوات إلى المدينة ، '.repeat(80)}ثم خرجت.`);
  expect(sign?.[1]).toBe(80);
  expect(sign?.slice(2)).toHaveLength(MOST_PLACES);
});

test('every turn of phrase is explained to the reader', () => {
  expect(Object.keys(ar.calque).sort()).toEqual(CALQUES.map(({ id }) => id).sort());
});
