import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { anchorWords, type Anchored } from '../../../src/core/anchor/anchor-words';
import { describe as describePassage } from '../../../src/core/anchor/describe';
import { formatLink, LINK_LETTERS, parseLink } from '../../../src/core/anchor/link';
import type { Resolution } from '../../../src/core/anchor/resolution';
import { resolve } from '../../../src/core/anchor/resolve';
import { anchored, seedNames, seedText } from './seed-articles';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const seeds = seedNames().map((name) => anchored(seedText(name)));

/** Texts that are hard to anchor in: few different words, blocks without any, other scripts, digits, marks, surrogates. */
const hardWords = fc.constantFrom('قال', 'إن', 'القوات', '،', '«', 'في', '2024', '٣٫٥', 'Sudzha', 'Buk-M1', 'أيضــًا', 'هُوَ', '😀', '\u064b', '—', 'ﷺ');
const hardLines = fc.array(hardWords, { maxLength: 12 }).map((parts) => parts.join(' '));
const hardArticles = fc.array(hardLines, { minLength: 1, maxLength: 8 }).map((lines) => anchored(lines.join('\n')));

/** A span from word to word of an article, and the words' numbers. */
function spanOf(article: Anchored, first: number, length: number): { readonly from: number; readonly to: number; readonly start: number; readonly end: number } | null {
  const { spans } = anchorWords(article);
  if (spans.length === 0) return null;
  const from = first % spans.length;
  const to = Math.min(spans.length, from + 1 + length);
  return { from, to, start: spans[from]?.start ?? 0, end: spans[to - 1]?.end ?? 0 };
}

/** Where the letters of a link to a span lead. */
function followLink(article: Anchored, span: { readonly start: number; readonly end: number }, now = article): Resolution {
  const link = formatLink(describePassage(article, span));
  expect(link.length).toBeLessThanOrEqual(LINK_LETTERS);
  const selector = parseLink(link);
  if (selector === null) throw new Error(link);
  return resolve(now, selector);
}

function expectExact(article: Anchored, first: number, length: number): void {
  const span = spanOf(article, first, length);
  if (span === null) return;
  const resolution = followLink(article, span);
  expect(resolution.kind).toBe('exact');
  if (resolution.kind === 'lost') return;
  // A span that takes in whole blocks takes their closing marks, too: the same words, at least.
  const { spans } = anchorWords(article);
  const inside = spans.flatMap((word, i) => (word.end > resolution.span.start && word.start < resolution.span.end ? [i] : []));
  expect([inside[0], inside.at(-1)]).toEqual([span.from, span.to - 1]);
}

test('every paragraph resolves exactly, marks at its ends included', () => {
  for (const article of seeds) for (const { start, end } of article.blocks) expect(followLink(article, { start, end })).toMatchObject({ kind: 'exact', span: { start, end } });
});

test('every span of the seeds from word to word resolves exactly', () => {
  fc.assert(fc.property(fc.constantFrom(...seeds), fc.nat(), fc.oneof(fc.nat({ max: 8 }), fc.nat({ max: 400 })), expectExact), { numRuns: 600 });
});

test('every span of any article from word to word resolves exactly, twins and blocks without words among them', () => {
  fc.assert(fc.property(hardArticles, fc.nat(), fc.nat({ max: 40 }), expectExact), { numRuns: 800 });
});

test('no link throws, whatever the article, and what it claims is words of it', () => {
  fc.assert(
    fc.property(hardArticles, fc.oneof(hardArticles, fc.constantFrom(...seeds)), fc.nat(), fc.nat({ max: 30 }), (before, now, first, length) => {
      const span = spanOf(before, first, length);
      fc.pre(span !== null);
      const resolution = followLink(before, span, now);
      expect(resolution.score).toBeLessThanOrEqual(1);
      if (resolution.kind === 'lost') return;
      expect(resolution.span.start).toBeLessThan(resolution.span.end);
      expect(resolution.span.end).toBeLessThanOrEqual(now.text.length);
    }),
    { numRuns: 600 },
  );
});

const hash = fc.integer({ min: 0, max: 2 ** 15 - 1 });

test('no selector throws, though nobody made it', () => {
  const selectors = fc.record({
    block: fc.nat(),
    word: fc.nat(),
    words: fc.integer({ min: 1, max: 50_000 }),
    whole: fc.boolean(),
    head: fc.array(hash, { maxLength: 6 }),
    middle: fc.array(hash, { maxLength: 4 }),
    tail: fc.array(hash, { maxLength: 6 }),
    before: fc.array(hash, { maxLength: 10 }),
    after: fc.array(hash, { maxLength: 10 }),
    rival: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    proof: fc.integer({ min: 0, max: 2 ** 30 - 1 }),
  });
  fc.assert(
    fc.property(fc.oneof(hardArticles, fc.constantFrom(...seeds)), selectors, (article, selector) => {
      expect(resolve(article, selector)).toHaveProperty('kind', 'lost');
    }),
    { numRuns: 300 },
  );
});

const BODY = [
  'أعلنت وزارة الدفاع أن قواتها دخلت المدينة فجر الثلاثاء بعد معارك عنيفة.',
  'وقال المتحدث باسم الوزارة إن الجنود رفعوا الأعلام فوق مبنى البلدية القديم.',
  'خلفية الأحداث',
  'وكانت المعارك قد بدأت في السادس من الشهر حين عبرت وحدات صغيرة الحدود الغربية للمنطقة.',
  'ونفى رئيس الأركان الأنباء، مؤكدا أن القتال مستمر في أحياء كثيرة من المدينة.',
  'ودعت الأمم المتحدة جميع الأطراف إلى حماية المدنيين وفتح ممرات آمنة.',
];

function articleOf(...lines: readonly string[]): Anchored {
  return anchored(lines.join('\n'));
}

/** Where a link to some words of the body leads in other lines. */
function from(words: string, ...lines: readonly string[]): Resolution & { readonly found: string | null } {
  const article = articleOf(...BODY);
  const start = article.text.indexOf(words);
  const now = articleOf(...lines);
  const resolution = followLink(article, { start, end: start + words.length }, now);
  return { ...resolution, found: resolution.kind === 'lost' ? null : now.text.slice(resolution.span.start, resolution.span.end) };
}

const [FIRST = '', SECOND = '', HEADING = '', FOURTH = '', FIFTH = '', SIXTH = ''] = BODY;

test('a paragraph that moved is found elsewhere', () => {
  expect(from(FOURTH, FOURTH, FIRST, SIXTH, SECOND)).toMatchObject({ kind: 'moved', found: FOURTH });
});

test('a short heading that moved is found where it stands alone again, and only there', () => {
  expect(from(HEADING, FIRST, SIXTH, FIFTH, HEADING, SECOND)).toMatchObject({ kind: 'moved', found: HEADING });
  expect(from(HEADING, FIRST, SECOND, `${SIXTH} ${HEADING} ${FIRST}`, FIFTH)).toMatchObject({ kind: 'lost' });
});

test('a typo in a single word is proven by its spelling', () => {
  expect(from('البلدية', ...BODY.map((line) => line.replace('البلدية', 'البلديه'))).kind).toBe('exact');
  expect(from('البلدية', ...BODY.map((line) => line.replace('البلدية', 'البلديات')))).toMatchObject({ kind: 'lost' });
  expect(from('البلدية', ...BODY.map((line) => line.replace('البلدية', 'البلذية')))).toMatchObject({ kind: 'changed', found: 'البلذية' });
});

test('a particle more or less is the same word', () => {
  expect(from('عبرت وحدات صغيرة', ...BODY.map((line) => line.replace('عبرت وحدات', 'وعبرت الوحدات')))).toMatchObject({ kind: 'changed', found: 'وعبرت الوحدات صغيرة' });
});

test('another word in the place of a single one is not claimed', () => {
  expect(from('البلدية', ...BODY.map((line) => line.replace('البلدية', 'المدرسة')))).toMatchObject({ kind: 'lost', nearest: 1 });
});

test('a sentence that was rewritten here and there is found', () => {
  const now = FOURTH.replace('بدأت', 'اندلعت').replace('صغيرة', 'خاصة');
  expect(from(FOURTH, ...BODY.map((line) => (line === FOURTH ? now : line)))).toMatchObject({ kind: 'changed', found: now.replace(/\.$/u, '.') });
});

test('a passage with a paragraph put into it is found from end to end', () => {
  expect(from(`${FOURTH}\n${FIFTH}`, FIRST, SECOND, HEADING, FOURTH, SIXTH, FIFTH)).toMatchObject({ kind: 'changed', found: `${FOURTH}\n${SIXTH}\n${FIFTH}` });
});

test('what was taken out is lost, and its neighbours are pointed at', () => {
  expect(from(FOURTH, ...BODY.filter((line) => line !== FOURTH))).toMatchObject({ kind: 'lost', nearest: 2 });
  expect(from(FOURTH, 'نص آخر لا صلة له بما سبق')).toMatchObject({ kind: 'lost', nearest: null, by: 'words' });
});

test('a sentence that was like the passage from the beginning is not taken for it', () => {
  const like = FOURTH.replace('السادس', 'السابع').replace('الغربية', 'الشرقية');
  const article = articleOf(...BODY, like);
  const { start, end } = article.blocks[3] ?? { start: 0, end: 0 };
  const now = articleOf(...BODY.filter((line) => line !== FOURTH), like);
  expect(followLink(article, { start, end }, now).kind).toBe('lost');
});

test('twins are told', () => {
  const article = articleOf('عنوان واحد طويل', 'عنوان واحد طويل', 'نص آخر');
  const second = article.blocks[1] ?? { start: 0, end: 0 };
  expect(followLink(article, second)).toMatchObject({ kind: 'exact', span: second, twins: 1 });
});

test('of hundreds of twins the one among its neighbours is found, and all are counted', () => {
  const article = articleOf('قال', FIRST, ...Array.from({ length: 60 }, (_, i) => `قال ${i} قال`), `${SECOND} قال ${FIFTH}`);
  const start = article.text.lastIndexOf('قال', article.text.lastIndexOf(FIFTH));
  const now = articleOf('سطر جديد في أول المقال', ...article.text.split('\n'));
  expect(followLink(article, { start, end: start + 3 }, now)).toMatchObject({ kind: 'moved', span: { start: now.text.lastIndexOf('قال', now.text.lastIndexOf(FIFTH)) }, twins: 121 });
});
