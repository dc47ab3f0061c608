import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery, type QueryPart } from '../../../../src/core/search/analyze/parse-query';

/** A part in short: `-` refused, `|` or, quotation marks for a phrase, `*` starred, `…` open. */
function short({ text, phrase, refused, or, open, starred }: QueryPart): string {
  return `${or ? '|' : ''}${refused ? '-' : ''}${phrase ? `"${text}"` : text}${starred ? '*' : ''}${open ? '…' : ''}`;
}

test.each([
  ['القوات الروسية', ['القوات', 'الروسية…']],
  ['القوات ', ['القوات']],
  ['"على الجسر" ترمب', ['"على الجسر"', 'ترمب…']],
  ['«على الجسر»', ['"على الجسر"']],
  ['“على الجسر”', ['"على الجسر"']],
  ['”على الجسر“', ['"على الجسر"']],
  ['„على الجسر“', ['"على الجسر"']],
  ['»على الجسر«', ['"على الجسر"']],
  ['‹على الجسر›', ['"على الجسر"']],
  ['‘على الجسر’', ['"على الجسر"']],
  [`'على الجسر' غدا`, ['"على الجسر"', 'غدا…']],
  ['«قال "نعم" ومضى»', ['"قال "نعم" ومضى"']],
  ['"القوات الرو', ['"القوات الرو"…']],
  ['«القوات ', ['"القوات "']],
  ['"القوات الرو*"', ['"القوات الرو"*']],
  ['القوات» الروسية', ['القوات', 'الروسية…']],
  ['-موسكو كييف', ['-موسكو', 'كييف…']],
  ['-"شبه جزيرة"', ['-"شبه جزيرة"']],
  ['بحر-أسود', ['بحر-أسود…']],
  ['قال - نعم', ['قال', '-', 'نعم…']],
  ['قو*', ['قو*…']],
  ['موسكو | كييف', ['موسكو', '|كييف…']],
  ['موسكو|كييف', ['موسكو', '|كييف…']],
  ['موسكو OR كييف', ['موسكو', '|كييف…']],
  ['موسكو OR "شبه جزيرة"', ['موسكو', '|"شبه جزيرة"']],
  ['موسكو OR', ['موسكو']],
  ['OR موسكو', ['موسكو…']],
  ['موسكو OR -كييف', ['موسكو', '-كييف…']],
  ['ORANGE', ['ORANGE…']],
  ["L'Équipe", ["L'Équipe…"]],
  ['"هُدنة"', ['"هُدنة"']],
])('%s', (query, parts) => {
  expect(parseQuery(query).map(short)).toEqual(parts);
});

test('nothing asked is no part', () => {
  for (const query of ['', '  ', '"', '""', '«»', '«', '-', ' *', '|', 'OR', '"" OR ""']) expect(parseQuery(query).map(short).filter((part) => part !== '-…')).toEqual([]);
});

test('any string gives parts whose texts stand in it in this order', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(' ', '"', '«', '»', '“', '”', "'", '‘', '’', '-', '*', '|', ' OR ', 'قوات', 'هُدنة', '\u{10ffff}'));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const query = pieces.join('');
      let at = 0;
      for (const { text } of parseQuery(query)) {
        const found = query.indexOf(text, at);
        expect(text.trim()).not.toBe('');
        expect(found).toBeGreaterThanOrEqual(at);
        at = found + text.length;
      }
    }),
    { numRuns: 2_000 },
  );
});

test('only the first and those beside a refused part are no alternatives, and only the last is open', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '-b', '|', 'OR', '"c d"', '"e', '*')), (pieces) => {
      const parts = parseQuery(pieces.join(' '));
      parts.forEach(({ or, refused, open }, i) => {
        if (or) expect([i > 0, refused, parts[i - 1]?.refused]).toEqual([true, false, false]);
        if (open) expect(i).toBe(parts.length - 1);
      });
    }),
    { numRuns: 500 },
  );
});
