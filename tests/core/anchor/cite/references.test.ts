import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex } from '../../../../src/core/anchor/cite/bibtex';
import type { Cited } from '../../../../src/core/anchor/cite/cited';
import { ris } from '../../../../src/core/anchor/cite/ris';
import { plain } from '../../../../src/core/anchor/cite/shown-words';
import { CITED } from './cited-sample';
import { readBibtex, readRis } from './read-references';

test('a BibTeX entry', () => {
  expect(bibtex({ ...CITED, author: 'ليلى حسن' })).toBe(
    `@online{isnad-x-1,
  author = {{ليلى حسن}},
  title = {عنوان},
  organization = {الشرق},
  date = {2025-03-12},
  url = {https://example.org/a/x?p=1},
  langid = {arabic},
  note = {Paragraph 3},
  abstract = {قال «نعم»},
}
`,
  );
});

test('a RIS record', () => {
  expect(ris({ ...CITED, author: 'ليلى حسن' })).toBe(
    ['TY  - NEWS', 'TI  - عنوان', 'AU  - ليلى حسن', 'T2  - الشرق', 'PY  - 2025', 'DA  - 2025/03/12/', 'LA  - ar', 'AB  - قال «نعم»', 'N1  - Paragraph 3', 'UR  - https://example.org/a/x?p=1', 'ER  - ', ''].join('\r\n'),
  );
});

test('what is unknown is left out, what was inferred is noted', () => {
  const date = { from: '2025-04-26', to: '2025-04-28', certainty: 'inferred', evidence: { by: 'rule', id: 'x', words: null, score: null } } as const;
  const unknown = { ...CITED, publisher: null, date: null, paragraphs: null };
  expect(Object.keys(readBibtex(bibtex(unknown)).fields)).toEqual(['title', 'url', 'langid', 'abstract']);
  expect(readRis(ris(unknown)).map(([tag]) => tag)).toEqual(['TY', 'TI', 'LA', 'AB', 'UR', 'ER']);
  expect(readBibtex(bibtex({ ...CITED, date, paragraphs: [2, 5] })).fields).toMatchObject({ date: '2025-04-26/2025-04-28', note: 'Paragraphs 2–5. Date inferred' });
  expect(readRis(ris({ ...CITED, date }))).toContainEqual(['DA', '2025/04/26/to 2025-04-28']);
});

const texts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: fc.constantFrom('{', '}', '\\', '%', '#', '&', '_', '~', '^', '$', '"', ',', '@', '=', '\n', 'ب', ' ', 'ER  - ', '\r\n'), maxLength: 30 })).map(plain);

const cited = fc.record({ quotation: texts, title: texts, author: fc.option(texts), publisher: fc.option(texts.map((name) => ({ name, latin: null }))) }).map((some): Cited => ({ ...CITED, ...some }));

test('any words come back from a BibTeX entry', () => {
  fc.assert(
    fc.property(cited, (one) => {
      const { type, key, fields } = readBibtex(bibtex(one));
      expect([type, key]).toEqual(['online', one.key]);
      expect(fields).toMatchObject({ title: one.title, abstract: one.quotation, url: one.link, ...(one.author === null ? {} : { author: one.author }), ...(one.publisher === null ? {} : { organization: one.publisher.name }) });
    }),
    { numRuns: 500 },
  );
});

test('any words come back from a RIS record', () => {
  fc.assert(
    fc.property(cited, (one) => {
      const tags = readRis(ris(one));
      expect([tags[0], tags.at(-1)]).toEqual([['TY', 'NEWS'], ['ER', '']]);
      expect(tags.filter(([tag]) => tag === 'TY' || tag === 'ER')).toHaveLength(2);
      expect(Object.fromEntries(tags)).toMatchObject({ TI: one.title, AB: one.quotation, UR: one.link });
    }),
    { numRuns: 500 },
  );
});
