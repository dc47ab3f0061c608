import { expect, test } from 'vitest';
import { decodeBytes } from '../../../../src/build/decode-bytes';
import { CALQUES } from '../../../../src/core/lexicon/calques';
import { MOST_PLACES } from '../../../../src/core/model/sign';
import { compileArticle } from '../../../../src/core/pipeline/compile-article';
import { strings as ar } from '../../../../src/reader/i18n/ar/made';
import { KNOWLEDGE } from '../names/read-names';

/** Signs of a text by kind, each with the words of its places. */
function signsIn(...lines: readonly string[]): readonly (readonly [kind: string, count: number, ...words: readonly string[]])[] {
  const bytes = new TextEncoder().encode(['عنوان الخبر الأول عن المدينة', ...lines].join('\n\n'));
  const article = compileArticle({ id: 'one', file: 'one.txt', bytes, sha256: '', sidecar: null }, { decodeBytes, knowledge: KNOWLEDGE, tagger: null, repeatedLines: new Set() });
  return article.signs.map(({ kind, count, places }) => [kind, count, ...places.map(({ start, end }) => article.text.slice(start, end))] as const);
}

test('spaces before marks are told with the word before them', () => {
  expect(signsIn('وصلت القوات إلى المدينة ، ثم خرجت منها أمس .')).toEqual([['space-before-mark', 2, 'المدينة،', 'أمس.']]);
});

test('a name in two spellings is told once by each; with another ending it is another word', () => {
  expect(signsIn('قال الرئيس الأمريكي دونالد ترمب ذلك في واشنطن.', 'ثم عاد ترامب إلى واشنطن في المساء.')).toEqual([['spellings', 2, 'ترمب', 'ترامب']]);
  expect(signsIn('قالت روسيا ذلك، وقال الجيش الروسي غيره في روسيا.')).toEqual([]);
});

test('Latin words in running text are told, those that explain are not', () => {
  expect(signsIn('انسحبت القوات من Sudzha وقصفت مدينة Kryvyi RIH بعد ذلك.')).toEqual([['latin-words', 2, 'Sudzha', 'Kryvyi RIH']]);
  expect(signsIn('أعلن حلف شمال الأطلسي (NATO) ذلك في بيان.')).toEqual([]);
});

test('the initial of a second name', () => {
  expect(signsIn('دعا الرئيس فلاديمير ف. بوتين من روسيا القوات إلى ذلك.')).toEqual([['lone-initial', 1, 'فلاديمير ف. بوتين']]);
});

test.each([
  ['common-calque', 'لعبوا دورًا', 'قالت المصادر إنهم لعبوا دورًا في القتال.'],
  ['common-calque', 'من قبل الروس', 'وصف الاقتراح بأنه مرفوض من قبل الروس.'],
  ['common-calque', 'تم الإبلاغ', 'قالوا إنه تم الإبلاغ عن انفجارات.'],
  ['common-calque', 'بشكل كبير', 'تراجعت القوات بشكل كبير.'],
  ['common-calque', 'وقام الموقع بتحديث', 'وقام الموقع بتحديث خريطته.'],
  ['calque', 'السيد بوتين', 'قال السيد بوتين ذلك.'],
  ['calque', 'ما مجموعه', 'بلغ ما مجموعه عشرين انفجارا.'],
])('%s «%s»', (kind, words, text) => {
  expect(signsIn(text)).toEqual([[kind, 1, words]]);
});

test.each(['لم يحدث ذلك من قبل.', 'تمت المهمة، ولم يتم بعد.', 'الزيارة التي يقوم بها بوتين إلى المنطقة.', 'تمت بنجاح.'])('no turn of phrase: %s', (text) => {
  expect(signsIn(text)).toEqual([]);
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
