import { expect, test } from 'vitest';
import { decodeRaw, rawLines } from '../../../src/reader/features/article/raw-lines';
import { safeUrl } from '../../../src/reader/features/article/safe-url';
import { sampleArticle } from './sample-article';

test('each line of the file meets its block, at any kind of line end', () => {
  const article = sampleArticle([['title', 'عنوان'], ['body', 'نص']]);
  const lines = rawLines('عنوان \r\nنص\r\r\n', article);
  expect(lines.map(({ line, text, block, clean }) => [line, text, block?.kind ?? null, clean])).toEqual([
    [1, 'عنوان ', 'title', 'عنوان'],
    [2, 'نص', 'body', 'نص'],
    [3, '', null, ''],
    [4, '', null, ''],
  ]);
});

test('a file is read in its own encoding, strictly', () => {
  expect(decodeRaw(new Uint8Array([0xe3, 0xd1, 0xcd, 0xc8, 0xc7]).buffer, 'windows-1256')).toBe('مرحبا');
  expect(() => decodeRaw(new Uint8Array([0xff, 0xff]).buffer, 'utf-8')).toThrow(TypeError);
});

test('only addresses of the web stand in a link', () => {
  expect(safeUrl('https://example.org/خبر')).toBe('https://example.org/%D8%AE%D8%A8%D8%B1');
  for (const url of [null, '', 'javascript:alert(1)', 'data:text/html,x', '/path', 'ftp://a.b']) expect(safeUrl(url)).toBeNull();
});
