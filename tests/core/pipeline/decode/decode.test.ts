import * as fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SeedError } from '../../../../src/core/model/diagnostic';
import { decode } from '../../../../src/core/pipeline/decode/decode';

const FOLDERS = ['faults', 'arabic-faults'].map((folder) => new URL(`../../../fixtures/${folder}/`, import.meta.url));
const SEEDS = new URL('../../../../seeds/', import.meta.url);

/** A file with a fault: unreadable ones lie in one folder, those with odd characters in the other. */
function fault(file: string): Uint8Array {
  const url = FOLDERS.map((folder) => new URL(file, folder)).find((candidate) => existsSync(candidate));
  if (url === undefined) throw new RangeError(`no fixture ${file}`);
  return readFileSync(url);
}

const decodeBytes = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);

/** The outcome in one line: the encoding, or the code of the refusal with its line. */
function outcome(bytes: Uint8Array): string {
  try {
    return decode('x.txt', bytes, decodeBytes).encoding;
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    return `refused: ${error.code}${error.line === null ? '' : ` in line ${error.line}`}`;
  }
}

test.each([
  ['bad-byte-mid.txt', 'refused: undecodable in line 1'],
  ['bidi-controls.txt', 'utf-8'],
  ['binary.txt', 'refused: binary'],
  ['bom-only.txt', 'refused: empty'],
  ['cr.txt', 'utf-8'],
  ['crlf.txt', 'utf-8'],
  ['digits-mixed.txt', 'utf-8'],
  ['double-encoded.txt', 'refused: mojibake in line 1'],
  ['empty.txt', 'refused: empty'],
  ['homoglyph.txt', 'utf-8'],
  ['html-in-text.txt', 'utf-8'],
  ['iso8859-6.txt', 'iso-8859-6'],
  ['nfd.txt', 'utf-8'],
  ['nul.txt', 'refused: binary'],
  ['persian-urdu.txt', 'utf-8'],
  ['presentation-forms.txt', 'utf-8'],
  ['quranic.txt', 'utf-8'],
  ['ratio-bomb.docx', 'refused: binary'],
  ['spaces.txt', 'refused: empty'],
  ['surrogate-cesu.txt', 'refused: lone-surrogate in line 1'],
  ['tatweel.txt', 'utf-8'],
  ['title-x3.txt', 'utf-8'],
  ['truncated-utf8.txt', 'utf-8'],
  ['utf16be-bom.txt', 'utf-16be'],
  ['utf16le-bom.txt', 'utf-16le'],
  ['utf16le-nobom.txt', 'utf-16le'],
  ['utf8-bom.txt', 'utf-8'],
  ['win1256.txt', 'windows-1256'],
  ['xxe.xml', 'utf-8'],
  ['zalgo.txt', 'utf-8'],
  ['zip-slip.docx', 'refused: binary'],
])('%s: %s', (file, expected) => {
  expect(outcome(fault(file))).toBe(expected);
});

test('one text is the same in every encoding, without its byte order mark', () => {
  const plain = decode('x', fault('crlf.txt'), decodeBytes).text;
  for (const file of ['utf8-bom.txt', 'utf16be-bom.txt', 'utf16le-bom.txt', 'utf16le-nobom.txt', 'win1256.txt', 'iso8859-6.txt']) {
    expect(decode('x', fault(file), decodeBytes).text.replace(/\r/g, '').slice(0, 200), file).toBe(plain.replace(/\r/g, '').slice(0, 200));
  }
});

const TEXT = readFileSync(new URL('003_ea995a0eb7f62475.txt', SEEDS), 'utf8').replace(/[“”]/g, '"').replace(/\u0640/g, '');

function tableOf(encoding: string): ReadonlyMap<string, number> {
  return new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte] as const));
}

test.each(['windows-1256', 'iso-8859-6'])('forty characters and more of %s are recognised', (encoding) => {
  const table = tableOf(encoding);
  const bytes = [...TEXT].map((character) => table.get(character) ?? 0x20);
  fc.assert(
    fc.property(fc.nat(TEXT.length - 80), fc.integer({ min: 60, max: 400 }), (from, length) => {
      expect(outcome(Uint8Array.from(bytes.slice(from, from + length)))).toBe(encoding);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['utf-16le', 'utf16le'],
  ['utf-16be', 'utf16le'],
] as const)('forty characters and more of %s without a mark are recognised', (encoding, node) => {
  fc.assert(
    fc.property(fc.nat(TEXT.length - 80), fc.integer({ min: 40, max: 400 }), (from, length) => {
      const bytes = Buffer.from(TEXT.slice(from, from + length), node);
      expect(outcome(encoding === 'utf-16be' ? bytes.swap16() : bytes)).toBe(encoding);
    }),
    { numRuns: 300 },
  );
});

test('any bytes give a text or a refusal, never another error', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => /^(?:utf|windows|iso|refused: )/.test(outcome(bytes))));
});

test('a text read with the wrong table and saved again is refused', () => {
  const bytes = new TextEncoder().encode(TEXT);
  for (const wrong of ['windows-1252', 'windows-1256']) {
    const twice = new TextEncoder().encode(new TextDecoder(wrong).decode(bytes));
    expect(outcome(twice), wrong).toMatch(/^refused: mojibake/);
  }
});

test('a file cut in the middle of a letter is refused, with the line', () => {
  const bytes = new TextEncoder().encode(TEXT);
  expect(outcome(bytes.slice(0, bytes.length - 1))).toMatch(/^refused: undecodable in line \d\d/);
});

test('a text full of replacement characters is refused, one slip is not', () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  expect(outcome(encode(TEXT.replace(/ا/g, '\ufffd')))).toMatch(/^refused: mojibake/);
  expect(outcome(encode(TEXT.replace('ا', '\ufffd')))).toBe('utf-8');
});

test('takes a text that is mostly spaces for what it is', () => {
  expect(decode('a.txt', new TextEncoder().encode(`خبر${' '.repeat(400)}قصير`), decodeBytes).encoding).toBe('utf-8');
});
