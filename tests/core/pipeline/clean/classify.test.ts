import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clean, lineKeys } from '../../../../src/core/pipeline/clean/clean';
import { RULES } from '../../../../src/core/pipeline/clean/classify';

const SEEDS = new URL('../../../../seeds/', import.meta.url);
const BODY = 'وقال متحدث باسم الوزارة إن الأعمال ستبدأ مطلع الشهر المقبل وتستمر حتى نهاية العام.';
const LEAD = 'أعلنت وزارة النقل بدء أعمال توسعة الطريق الساحلي الذي يربط العاصمة بمدن الشمال كلها.';
const TITLE = 'وزارة النقل تبدأ توسعة الطريق الساحلي نحو الشمال';

const kindsOf = (lines: readonly string[], repeated: readonly string[] = []): string[] =>
  clean(lines.join('\n'), { repeatedLines: new Set(repeated), title: null }).blocks.map((block) => block.kind);

test('every rule has its own id', () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
});

test('every block names the rule that decided, and a phrase that did', () => {
  const { blocks } = clean([TITLE, LEAD, BODY, 'اترك تعليقاً'].join('\n'), { repeatedLines: new Set(), title: null });
  expect(blocks.map((block) => [block.evidence.id, block.evidence.words])).toEqual([
    ['clean.headline', null],
    ['clean.first-paragraph', null],
    ['clean.paragraph', null],
    ['clean.stock-phrase', 'اترك تعليقا'],
  ]);
});

test('lead and body are numbered from one, all others are not', () => {
  const { blocks } = clean([TITLE, LEAD, 'إعلان', BODY].join('\n'), { repeatedLines: new Set(), title: null });
  expect(blocks.map((block) => block.number)).toEqual([null, 1, null, 2]);
});

test('a repeated title says which it repeats', () => {
  const { blocks } = clean([TITLE, TITLE, LEAD].join('\n'), { repeatedLines: new Set(), title: null });
  expect(blocks.map((block) => [block.kind, block.repeats])).toEqual([['title', null], ['boilerplate', 0], ['lead', null]]);
});

test('a line that other seeds have too is template, in any spelling', () => {
  const line = 'رؤية أوسع للعالم';
  expect(kindsOf([TITLE, LEAD, line, BODY])).toEqual(['title', 'lead', 'heading', 'body']);
  expect(kindsOf([TITLE, LEAD, line, BODY], lineKeys('رؤية  أوسع للعــالم.'))).toEqual(['title', 'lead', 'boilerplate', 'body']);
});

test('a reprint of an article is no template', () => {
  const lines = [TITLE, LEAD, 'مراحل المشروع', BODY];
  expect(kindsOf(lines, lineKeys(lines.join('\n')))).toEqual(['title', 'lead', 'heading', 'body']);
});

test('a long paragraph without its stop stays text amid the text', () => {
  expect(kindsOf([TITLE, LEAD, BODY.slice(0, -1), 'ويمر الطريق الجديد بسبع بلدات صغيرة كانت معزولة عن العاصمة في فصل الشتاء.', 'وختم بالقول إن الوزارة تعتذر للسائقين عن أي إزعاج قد تسببه هذه الأعمال.'])).toEqual(['title', 'lead', 'body', 'body', 'body']);
});

test.each([
  ['سجل في الدقيقة الأخيرة هدف الفوز الذي منح فريقه الكأس للمرة الثالثة في تاريخه.'],
  ['شارك في المؤتمر ممثلون عن عشرين دولة عربية وأجنبية ومنظمات دولية عديدة.'],
  ['كتب الرئيس على حسابه أن بلاده لن تتخلى عن حلفائها مهما كانت الظروف.'],
  ['المصدر الذي طلب عدم كشف اسمه أكد أن المحادثات ما زالت مستمرة حتى الآن.'],
  ['إعلان وقف النار جاء بعد ساعات من المفاوضات الشاقة بين الطرفين في العاصمة.'],
  ['الصورة التي نشرتها الصحيفة أثارت جدلا واسعا على مواقع التواصل الاجتماعي أمس.'],
  ['تم الإبلاغ عن عشرات الإصابات في المدينة خلال الليلة الماضية وفق السلطات.'],
])('a sentence that begins like a label stays text: %s', (sentence) => {
  expect(kindsOf([TITLE, LEAD, sentence, BODY])).toEqual(['title', 'lead', 'body', 'body']);
});

test.each(readdirSync(SEEDS).filter((file) => file.endsWith('.txt')))('%s: a lead, most lines text, nothing uncovered', (file) => {
  const raw = readFileSync(new URL(file, SEEDS), 'utf8');
  const { blocks } = clean(raw, { repeatedLines: new Set(), title: null });
  expect(blocks.filter((block) => block.kind === 'lead')).toHaveLength(1);
  expect(blocks.filter((block) => block.kind === 'body').length).toBeGreaterThan(10);
  const covered = blocks.reduce((sum, block) => sum + raw.slice(block.rawStart, block.rawEnd).replace(/\s/g, '').length, 0);
  expect(covered).toBe(raw.replace(/\s/g, '').length);
});

test.each([
  ['one line of a megabyte', 'وقال الرئيس إن القوات تقدمت. '.repeat(35_000)],
  ['twenty thousand equal lines', 'فقرة من كلمات قليلة هنا\n'.repeat(20_000)],
  ['a megabyte of direction marks', `${'\u200f'.repeat(1_000_000)}نص`],
  ['a megabyte of tatweel', 'ـ'.repeat(1_000_000)],
  ['a megabyte of quotation marks', '"'.repeat(1_000_000)],
])('%s takes linear time', (_, raw) => {
  const started = performance.now();
  clean(raw, { repeatedLines: new Set(), title: null });
  expect(performance.now() - started).toBeLessThan(10_000);
});
