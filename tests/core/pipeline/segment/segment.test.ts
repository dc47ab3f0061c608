import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../../../src/core/pipeline/clean/clean';
import { segment } from '../../../../src/core/pipeline/segment/segment';
import type { Block } from '../../../../src/core/model/block';

const block = (text: string, kind: Block['kind']): Block => ({
  index: 0, kind, start: 0, end: text.length, rawStart: 0, rawEnd: text.length, line: 1, number: null, evidence: { by: 'rule', id: 'x', words: null, score: null }, repeats: null, edits: [],
});
const sentences = (text: string, kind: Block['kind'] = 'body'): string[] => segment(text, [block(text, kind)]).map((span) => text.slice(span.start, span.end));

test.each([
  ['plain', 'وصل الوفد أمس. وغادر اليوم! فهل يعود؟ لا أحد يعلم.', ['وصل الوفد أمس.', 'وغادر اليوم!', 'فهل يعود؟', 'لا أحد يعلم.']],
  ['initials', 'قال فلاديمير ف. بوتين ذلك. وأيده ديمتري س. بيسكوف.', ['قال فلاديمير ف. بوتين ذلك.', 'وأيده ديمتري س. بيسكوف.']],
  ['Latin initials', 'قال John F. Kennedy كلمته. ثم رحل.', ['قال John F. Kennedy كلمته.', 'ثم رحل.']],
  ['titles', 'التقى د. أحمد أمس م. سامي ثم Dr. House. وانتهى اللقاء.', ['التقى د. أحمد أمس م. سامي ثم Dr. House.', 'وانتهى اللقاء.']],
  ['an agency by its letters', 'نقلت أ.ف.ب عن مصدر ذلك. ونفى آخر.', ['نقلت أ.ف.ب عن مصدر ذلك.', 'ونفى آخر.']],
  ['numbers', 'نما الاقتصاد 3.5 بالمئة عام 2024. وانخفض التضخم.', ['نما الاقتصاد 3.5 بالمئة عام 2024.', 'وانخفض التضخم.']],
  ['an era after a number', 'وقع ذلك عام 2024 م. وانتهى بعدها.', ['وقع ذلك عام 2024 م.', 'وانتهى بعدها.']],
  ['a list number', '1. وقف النار فورا. وتبادل الأسرى.', ['1. وقف النار فورا.', 'وتبادل الأسرى.']],
  ['two dots are a pause', 'من المدينة.. وسط القصف إلى الريف.', ['من المدينة.. وسط القصف إلى الريف.']],
  ['an ellipsis is a pause', 'لكن… الحرب لم تنته... بعد.', ['لكن… الحرب لم تنته... بعد.']],
  ['an ellipsis before a new statement', 'سكت طويلا... وقال إنه سيعود.', ['سكت طويلا...', 'وقال إنه سيعود.']],
  ['stops inside a quotation', 'وقال: "هذا بلدنا. لن نتركه." وأضاف أنه باق.', ['وقال: "هذا بلدنا. لن نتركه."', 'وأضاف أنه باق.']],
  ['a stop behind a quotation', 'قال: «لن نرحل. هذا قرارنا». ثم صمت.', ['قال: «لن نرحل. هذا قرارنا».', 'ثم صمت.']],
  ['a quoted cry amid a sentence', 'لوحات تقول “نحن هنا!” – هي الأحدث في المدينة.', ['لوحات تقول “نحن هنا!” – هي الأحدث في المدينة.']],
  ['a closing mark that opens', 'ما وصفه بـ”النصر. الكبير” أمس. ثم عاد.', ['ما وصفه بـ”النصر. الكبير” أمس.', 'ثم عاد.']],
  ['an opening mark without its partner swallows nothing', 'قال “إن الحرب انتهت. وغادر أمس. وعاد اليوم.', ['قال “إن الحرب انتهت.', 'وغادر أمس.', 'وعاد اليوم.']],
  ['a lost mark before a whole pair', 'قال “إن الحرب انتهت. وأضاف “لن نعود. أبدا”. ثم سكت.', ['قال “إن الحرب انتهت.', 'وأضاف “لن نعود. أبدا”.', 'ثم سكت.']],
  ['a straight mark too many', 'وصف "الخطة بأنها جيدة. وقال "نعم. سنوقع" أمس. ثم غادر.', ['وصف "الخطة بأنها جيدة.', 'وقال "نعم. سنوقع" أمس.', 'ثم غادر.']],
  ['brackets behind a stop', 'وصل أمس (وفق مصدر.) وغادر.', ['وصل أمس (وفق مصدر.)', 'وغادر.']],
  ['several marks', 'هل هذا معقول؟! نعم.', ['هل هذا معقول؟!', 'نعم.']],
  ['addresses', 'زوروا www.example.com الآن. شكرا.', ['زوروا www.example.com الآن.', 'شكرا.']],
  ['no stop at all', 'عنوان بلا نقطة', ['عنوان بلا نقطة']],
])('%s', (_, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test.each(['title', 'heading', 'caption', 'boilerplate', 'byline'] as const)('a %s is one sentence', (kind) => {
  expect(sentences('هل انتهت الحرب؟ أسئلة كثيرة. وأجوبة قليلة.', kind)).toHaveLength(1);
});

const prose = fc.string({ unit: fc.constantFrom(...'اب وف. ."“”«»!؟…:()1د\n'.split('')), maxLength: 80 });

test('sentences cover their block in order, trimmed, with nothing but space between', () => {
  fc.assert(fc.property(prose, (raw) => {
    const { text, blocks } = clean(raw, { repeatedLines: new Set(), title: null });
    const found = segment(text, blocks);
    for (const one of blocks) {
      let position = one.start;
      for (const sentence of found.filter((candidate) => candidate.block === one.index)) {
        expect(text.slice(position, sentence.start).trim()).toBe('');
        const said = text.slice(sentence.start, sentence.end);
        expect(said).not.toBe('');
        expect(said).toBe(said.trim());
        position = sentence.end;
      }
      expect(text.slice(position, one.end).trim()).toBe('');
    }
  }), { numRuns: 2000 });
});

test.each([['stops', '. '], ['quotation marks', '" '], ['open quotations', '“ا. ']])('half a million characters of %s take linear time', (_, unit) => {
  const started = performance.now();
  sentences(unit.repeat(200_000));
  expect(performance.now() - started).toBeLessThan(5_000);
});
