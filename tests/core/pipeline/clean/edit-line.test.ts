import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../../../src/core/pipeline/clean/clean';
import { splitLines } from '../../../../src/core/pipeline/clean/split-lines';
import { toRaw, toRawSpan, toText } from '../../../../src/core/pipeline/clean/to-raw';
import { fold } from '../../../../src/core/text/fold';
import { words } from '../../../../src/core/text/words';

const CONTEXT = { repeatedLines: new Set<string>(), title: null };
const cleanText = (raw: string): string => clean(raw, CONTEXT).text;

test.each([
  ['tatweel between letters', 'أيضــــــًا', 'أيضًا', 'clean.tatweel'],
  ['tatweel after a glued particle stays', 'قال لـ"رويترز" وعام 1446 هـ', 'قال لـ"رويترز" وعام 1446 هـ', null],
  ['tatweel between particle and name', 'لـروسيا', 'لروسيا', 'clean.tatweel'],
  ['no-break space', 'في\u00a0روسيا', 'في روسيا', 'clean.no-break-space'],
  ['doubled spaces and tabs', 'في  روسيا\tاليوم', 'في روسيا اليوم', 'clean.doubled-space'],
  ['space before a comma', 'سودزها ، وهي', 'سودزها، وهي', 'clean.space-before-mark'],
  ['space before a colon at the end', 'قد يهمك أيضا :', 'قد يهمك أيضا:', 'clean.space-before-mark'],
  ['space before dots stays', 'من واشنطن .. إلى موسكو', 'من واشنطن .. إلى موسكو', null],
  ['bidi controls', '\u200fروسيا \u202bو\u202c أوكرانيا\u200f', 'روسيا و أوكرانيا', 'clean.bidi-control'],
  ['zero-width and byte order marks', 'رو\u200bسيا\ufeff و\u00adأوكرانيا', 'روسيا وأوكرانيا', 'clean.zero-width'],
  ['presentation forms', 'ﻣﻮﺳﻜﻮ ﻻ ﺗﻌﻠﻖ', 'موسكو لا تعلق', 'clean.presentation-form'],
  ['decomposed letters', 'أوكرانيا'.normalize('NFD'), 'أوكرانيا', 'clean.nfc'],
  ['a non-joiner between Persian letters stays', 'می\u200cشود', 'می\u200cشود', null],
  ['a control character', 'رو\u0008سيا', 'روسيا', 'clean.control'],
])('%s', (_, raw, expected, code) => {
  const { text, diagnostics } = clean(raw, CONTEXT);
  expect(text).toBe(expected);
  expect(diagnostics.map((diagnostic) => diagnostic.code).filter((found) => found !== 'clean.no-title' && found !== 'clean.no-text')).toEqual(code === null ? [] : [code]);
});

test('every kind of line end parts lines, and strange ones are counted', () => {
  const { blocks, diagnostics } = clean('أول\r\nثان\rثالث\nرابع\u2028خامس', CONTEXT);
  expect(blocks.map((block) => block.line)).toEqual([1, 2, 3, 4, 5]);
  expect(diagnostics).toContainEqual({ code: 'clean.line-end', severity: 'info', line: null, params: { count: 3 } });
});

test('a line of invisible characters is kept as it is', () => {
  expect(clean('نص هنا\n\u200b\u200f\nنص هناك', CONTEXT).blocks.map((block) => block.kind)).toHaveLength(3);
});

const noise = fc.string({ unit: fc.constantFrom(...'اأبسروي لـ،.؛: ـ\u064b\u0651\u0654ﻻﻼﷺ\u200f\u200c\u200b\u00a0\t\n\r"»«1a\u1112\u1161\u0301'.split('')), maxLength: 60 });
const raws = fc.oneof(noise, fc.string({ unit: 'binary', maxLength: 60 }));

test('cleaning a clean text changes nothing', () => {
  fc.assert(fc.property(raws, (raw) => {
    const once = cleanText(raw);
    expect(cleanText(once)).toBe(once);
  }), { numRuns: 2000 });
});

test('cleaning neither adds nor loses a word', () => {
  fc.assert(fc.property(noise, (raw) => {
    const said = (text: string): string => words(text).map((word) => fold(word.text)).join('').replace(/ /g, '');
    expect(said(cleanText(raw)).normalize('NFC')).toBe(said(raw).normalize('NFC'));
  }), { numRuns: 1000 });
});

test('blocks cover every character of the seed that is not space, in order', () => {
  fc.assert(fc.property(raws, (raw) => {
    const { blocks, text } = clean(raw, CONTEXT);
    let position = 0;
    let cleanPosition = 0;
    for (const block of blocks) {
      expect(raw.slice(position, block.rawStart).trim()).toBe('');
      expect(block.start).toBe(cleanPosition);
      expect(block.end).toBeGreaterThan(block.start);
      position = block.rawEnd;
      cleanPosition = block.end + 1;
    }
    expect(raw.slice(position).trim()).toBe('');
    expect(blocks).toHaveLength(splitLines(raw).length);
    expect(text.split('\n')).toHaveLength(Math.max(1, blocks.length));
  }), { numRuns: 1000 });
});

test('offsets go to the seed and back, and what lies between edits is the same there', () => {
  fc.assert(fc.property(raws, (raw) => {
    const { blocks, text } = clean(raw, CONTEXT);
    for (const block of blocks) {
      expect(toRaw(block, block.end, 'after')).toBe(block.rawEnd);
      for (let offset = block.start; offset < block.end; offset += 1) {
        const isEdited = block.edits.some((edit) => edit.start <= offset && offset < edit.end);
        if (isEdited) continue;
        const there = toRaw(block, offset);
        expect(raw.charAt(there)).toBe(text.charAt(offset));
        expect(toText(block, there)).toBe(offset);
        expect(toRawSpan(block, { start: offset, end: offset + 1 })).toEqual({ start: there, end: there + 1 });
      }
    }
  }), { numRuns: 1000 });
});

test('an offset outside the block is a wrong call', () => {
  const block = { start: 5, end: 9, rawStart: 7, rawEnd: 11, edits: [] };
  expect(() => toRaw(block, 4)).toThrow(RangeError);
  expect(() => toText(block, 12)).toThrow(RangeError);
});
