import { afterEach, expect, test, vi } from 'vitest';
import { articleKey } from '../../../src/core/corpus/article-key';
import { writtenFile } from '../../../src/reader/data/written-file';

const LONG = 'مقال-طويل';

afterEach(() => vi.unstubAllGlobals());

/** A page whose head asks for these files ahead of time. */
function written(...files: readonly string[]): void {
  vi.stubGlobal('document', { querySelectorAll: () => files.map((file) => ({ getAttribute: () => `./data/${file.split('/').map(encodeURIComponent).join('/')}` })) });
}

test('a page written for an article names its file', () => {
  written('manifest.json', 'articles/a.b.0123456789ab.json', `articles/${LONG}.ba9876543210.json`);
  expect(writtenFile('a.b')).toBe('articles/a.b.0123456789ab.json');
  expect(writtenFile(LONG)).toBe(`articles/${LONG}.ba9876543210.json`);
  expect(writtenFile(articleKey(LONG))).toBe(`articles/${LONG}.ba9876543210.json`);
});

test('of other articles, and where there is no page, nothing is known', () => {
  expect(writtenFile('a')).toBeNull();
  written('articles/a.b.0123456789ab.json');
  expect(writtenFile('a')).toBeNull();
  expect(writtenFile('b')).toBeNull();
});
