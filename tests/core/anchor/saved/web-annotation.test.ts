import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { adopt, adoptUnseen } from '../../../../src/core/anchor/saved/adopt-annotation';
import { anchorWords } from '../../../../src/core/anchor/anchor-words';
import { isBadFile, readAnnotations } from '../../../../src/core/anchor/saved/read-annotations';
import { COLOURS, formatSaved, parseSaved, savePassage, type SavedPassage } from '../../../../src/core/anchor/saved/saved-passage';
import { textFragment } from '../../../../src/core/anchor/quote/text-fragment';
import { type Addresses, toCollection } from '../../../../src/core/anchor/saved/web-annotation';
import type { Article } from '../../../../src/core/model/article';
import { sampleArticle, spanOf } from '../../../reader/article/sample-article';
import { brokenRules } from '../annotation-rules';

const SITE = 'https://example.org/reader/';
const FILE = 'articles/sample.0123456789ab.json';
const AT = '2026-02-03T04:05:06.789Z';
const GENERATOR = { id: SITE, name: 'Isnad' };
const NOW = { at: AT, file: FILE, sure: true, lineage: null };

const WORDS = ['قال', 'بوتين', '😀', 'إن', 'القُوّات', 'تحررت', 'مدينة', 'سودجا،', '«أمس»', 'بعد', '𞸀𞸁', 'قتال', 'طويل.', 'Kursk', '١٢', 'و🏳️‍🌈', '\ud83d'] as const;
const lines = fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 25 }).map((line) => line.join(' ')), { minLength: 1, maxLength: 6 });
const articles = lines.map((texts) => sampleArticle(texts.map((text, at) => [at === 0 ? 'title' : 'body', text])));

/** An article with a passage that somebody saved and wrote about. */
const saved = fc
  .record({ article: articles, from: fc.nat(), length: fc.nat(30), colour: fc.constantFrom(...COLOURS), note: fc.string({ unit: 'grapheme', maxLength: 40 }).map((note) => note.replace(/[\p{Cc}\p{Cs}]/gu, '').trim()), id: fc.uuid() })
  .filter(({ article }) => anchorWords(article).spans.length > 0)
  .map(({ article, from, length, colour, note, id }) => {
    const { spans } = anchorWords(article);
    const first = spans[from % spans.length] ?? { start: 0, end: 0 };
    const last = spans[Math.min(spans.length - 1, (from % spans.length) + length)] ?? first;
    return { article, passage: { ...savePassage(article, { start: first.start, end: last.end }, { id: `urn:uuid:${id}`, at: AT, file: FILE }), colour, note } };
  });

function addresses(article: Article, { link }: SavedPassage): Addresses {
  return { article: `${SITE}a/${article.id}/`, passage: `${SITE}a/${article.id}/1/?p=${link}`, fragment: textFragment(article, article.blocks[0] ?? { start: 0, end: 0 }), file: `${SITE}data/${FILE}` };
}

function importOf(json: string, article: Article, sure = true): readonly unknown[] {
  const read = readAnnotations(json);
  return isBadFile(read) ? [read] : read.map((one) => (one.ok ? adopt(one, article, { ...NOW, sure }) : one));
}

test('what is exported is imported as it was, and keeps the rules of the model', () => {
  fc.assert(
    fc.property(saved, ({ article, passage }) => {
      const collection = toCollection([passage], (one) => addresses(article, one), GENERATOR, 'x');
      expect(brokenRules(JSON.parse(JSON.stringify(collection)))).toEqual([]);
      expect(importOf(JSON.stringify(collection), article)).toMatchObject([{ ok: true, saved: passage }]);
      expect(parseSaved(formatSaved(passage))).toEqual(passage);
    }),
  );
});

test('a position counts code points, as the words do', () => {
  fc.assert(
    fc.property(saved, ({ article, passage: { position, quote } }) => {
      expect([...article.text].slice(position?.start, position?.end).join('')).toBe(quote.exact);
      expect([...article.text].slice(0, position?.start).join('').endsWith(quote.prefix)).toBe(true);
    }),
  );
});

test('any JSON gives a report, never an exception', () => {
  const odd = fc.oneof(fc.json(), fc.string(), fc.jsonValue().map((value) => JSON.stringify({ type: 'Annotation', target: value, body: value })), fc.jsonValue().map((value) => JSON.stringify([{ target: { source: 'https://example.org/a/sample', selector: value, state: value, styleClass: value } }])));
  const article = sampleArticle([['body', 'قال بوتين إن سودجا تحررت']]);
  fc.assert(
    fc.property(odd, (json) => {
      const read = readAnnotations(json);
      if (isBadFile(read)) return;
      for (const one of read) {
        expect(one.label.length).toBeLessThan(100);
        if (!one.ok) continue;
        expect(adopt(one, article, { ...NOW, sure: false })).toHaveProperty('ok');
        expect(adoptUnseen(one, AT)).toBeDefined();
      }
    }),
    { numRuns: 500 },
  );
});

test('a collection of none is one', () => {
  expect(brokenRules(toCollection([], () => ({ article: SITE, passage: SITE, fragment: null, file: null }), GENERATOR, 'x'))).toEqual([]);
  expect(brokenRules({ total: 1, first: { items: [{}] } }).length).toBeGreaterThan(8);
});

const TEXT = sampleArticle([
  ['title', 'بوتين يزور كورسك'],
  ['body', 'قال بوتين إن القوات الروسية حررت مدينة سودجا أمس بعد قتال طويل.'],
  ['body', 'وأعلنت كييف أن القوات لم تنسحب من المدينة. قال بوتين ذلك.'],
]);
const SOURCE = `${SITE}a/sample/`;

function targetOf(selector: unknown, more: object = {}): string {
  return JSON.stringify({ type: 'Annotation', id: 'https://example.net/1', target: { source: SOURCE, selector, ...more } });
}

test.each([
  ['a quotation alone', targetOf({ type: 'TextQuoteSelector', exact: 'حررت مدينة سودجا' }), { ok: true, kind: 'exact' }],
  ['the same words twice, and nothing that tells which', targetOf({ type: 'TextQuoteSelector', exact: 'قال بوتين' }), { ok: false, code: 'ambiguous' }],
  ['the same words twice, with their neighbours', targetOf({ type: 'TextQuoteSelector', exact: 'قال بوتين', prefix: 'من المدينة. ', suffix: ' ذلك' }), { ok: true, kind: 'exact' }],
  ['words that are gone, of this very site', targetOf({ type: 'TextQuoteSelector', exact: 'لا علاقة لهذا الكلام بما في المقال أبدا' }), { ok: true, kind: 'lost' }],
  ['a position alone', targetOf({ type: 'TextPositionSelector', start: 17, end: 26 }), { ok: false, code: 'position-alone' }],
  ['a position in this very text', targetOf({ type: 'TextPositionSelector', start: 17, end: 26 }, { state: { type: 'TimeState', cached: `${SITE}data/${FILE}` } }), { ok: true, kind: 'exact' }],
  ['a position that cuts a word', targetOf({ type: 'TextPositionSelector', start: 18, end: 26 }, { state: { type: 'TimeState', cached: `${SITE}data/${FILE}` } }), { ok: false, code: 'position-alone' }],
  ['no selector', JSON.stringify({ type: 'Annotation', target: SOURCE }), { ok: false, code: 'no-words' }],
  ['a native fragment', JSON.stringify({ type: 'Annotation', target: `${SOURCE}#:~:text=${encodeURIComponent('حررت مدينة سودجا')}` }), { ok: true, kind: 'exact' }],
  ['marks alone', targetOf({ type: 'TextQuoteSelector', exact: '،،' }), { ok: false, code: 'no-words' }],
  ['no target', JSON.stringify([{ type: 'Annotation' }]), { ok: false, code: 'no-target' }],
  ['no source', JSON.stringify([{ target: { selector: { exact: 'قال' } } }]), { ok: false, code: 'no-source' }],
  ['something else', JSON.stringify([{ a: 1 }]), { ok: false, code: 'not-an-annotation' }],
  ['a page that lies elsewhere', JSON.stringify({ type: 'AnnotationCollection', first: 'https://example.net/page1' }), { ok: false, code: 'elsewhere' }],
])('%s', (_, json, outcome) => {
  expect(importOf(json, TEXT)).toMatchObject([outcome]);
});

test('words that are gone are refused when it is not sure that this article is meant', () => {
  expect(importOf(targetOf({ exact: 'لا علاقة لهذا الكلام بما في المقال أبدا' }), TEXT, false)).toMatchObject([{ ok: false, code: 'other-words' }]);
});

test('reads what Hypothesis exports: note, tags, moments, and the quotation among three selectors', () => {
  const row = {
    id: 'Kx2',
    created: '2025-03-14T10:00:00.123456+02:00',
    updated: '2025-03-15T10:00:00+00:00',
    text: 'هل تأكد هذا؟',
    tags: ['كورسك', 'to check'],
    uri: SOURCE,
    target: [{ source: SOURCE, selector: [{ type: 'RangeSelector', startContainer: '/div[1]', endContainer: '/div[1]', startOffset: 1, endOffset: 9 }, { type: 'TextPositionSelector', start: 900, end: 916 }, { type: 'TextQuoteSelector', exact: 'حررت مدينة سودجا', prefix: 'قال بوتين إن القوات الروسية ', suffix: ' أمس بعد قتال' }] }],
  };
  const [outcome] = importOf(JSON.stringify({ total: 1, rows: [row] }), TEXT) as readonly { readonly saved: SavedPassage }[];
  expect(outcome).toMatchObject({ ok: true, kind: 'exact', saved: { note: 'هل تأكد هذا؟\n#كورسك #to_check', created: '2025-03-14T08:00:00.123Z', modified: '2025-03-15T10:00:00.000Z', quote: { exact: 'حررت مدينة سودجا' }, colour: 'yellow' } });
  expect(outcome?.saved.id).toMatch(/^urn:uuid:/);
});

test('notes are text: markup is taken out, and what it may hide is shown', () => {
  const body = [{ type: 'TextualBody', format: 'text/html', value: '<p>قال <b>بوتين</b><br>نعم &lt;img&gt;</p><script>x</script>' }, { type: 'TextualBody', purpose: 'tagging', value: 'أ' }];
  const [outcome] = importOf(JSON.stringify({ type: 'Annotation', body, target: { source: SOURCE, selector: { exact: 'مدينة سودجا أمس' } } }), TEXT) as readonly { readonly saved: SavedPassage }[];
  expect(outcome?.saved.note).toBe('قال بوتين\nنعم <img>\nx\n#أ');
});

test('an annotation of several targets gives as many passages', () => {
  const target = ['مدينة سودجا', 'كييف أن القوات'].map((exact) => ({ source: SOURCE, selector: [{ exact }] }));
  expect(importOf(JSON.stringify({ id: 'https://example.net/2', target }), TEXT)).toMatchObject([{ ok: true }, { ok: true }]);
});

test('letters that are not those of the words count for nothing', () => {
  const passage = savePassage(TEXT, spanOf(TEXT.text, 'بعد قتال طويل'), { id: 'urn:uuid:1', at: AT, file: FILE });
  const json = JSON.stringify({ target: { id: `${SOURCE}?p=${passage.link}`, source: SOURCE, selector: { exact: 'أن القوات لم تنسحب' } } });
  expect(importOf(json, TEXT)).toMatchObject([{ ok: true, kind: 'exact', saved: { quote: { exact: 'أن القوات لم تنسحب' } } }]);
});

test('a passage of an article that is gone is kept as its file tells it', () => {
  const passage = savePassage(TEXT, spanOf(TEXT.text, 'بعد قتال طويل'), { id: 'urn:uuid:1', at: AT, file: FILE });
  const read = readAnnotations(JSON.stringify(toCollection([passage], (one) => addresses(TEXT, one), GENERATOR, 'x')));
  const [one] = isBadFile(read) ? [] : read;
  expect(one?.ok === true ? adoptUnseen(one, AT) : null).toMatchObject({ id: passage.id, article: TEXT.id, link: passage.link, quote: passage.quote, cited: { title: 'عنوان', quotation: 'بعد قتال طويل' } });
});

test('hostile lengths take no time', () => {
  const target = { source: SOURCE, selector: { exact: 'مدينة سودجا أمس', prefix: `${'a'.repeat(150_000)} `, suffix: `${'a'.repeat(150_000)} ` } };
  const body = ['<a'.repeat(15_000), '<!--'.repeat(7_000), '<a'.repeat(500_000)].map((value) => ({ value, format: 'text/html' }));
  const start = performance.now();
  expect(importOf(JSON.stringify([{ target }, ...body.map((one) => ({ body: one, target }))]), TEXT)).toMatchObject([{ ok: true }, { ok: false, code: 'too-long' }, { ok: false, code: 'too-long' }, { ok: false, code: 'too-long' }]);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('a file that is none, or holds nothing, or too much', () => {
  expect(readAnnotations('{')).toEqual({ code: 'no-json' });
  expect(readAnnotations('{}')).toEqual({ code: 'no-annotations' });
  expect(readAnnotations('3')).toEqual({ code: 'no-annotations' });
  expect(readAnnotations(JSON.stringify(Array.from({ length: 5001 }, () => ({}))))).toEqual({ code: 'too-many' });
});
