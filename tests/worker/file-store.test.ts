import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { CorpusError } from '../../src/core/search/corpus-error';
import { fileStore } from '../../src/worker/file-store';

const CONTENT = new TextEncoder().encode('كلمات كثيرة '.repeat(100));
const NAME = `terms/0.${createHash('sha256').update(CONTENT).digest('hex').slice(0, 12)}.bin`;


test('gives what was packed', async () => {
  expect(await fileStore(() => Promise.resolve(new Uint8Array(gzipSync(CONTENT)))).read(NAME)).toEqual(CONTENT);
});

test.each<[string, () => Promise<Uint8Array<ArrayBuffer>>, string]>([
  ['another content under its name', () => Promise.resolve(new Uint8Array(gzipSync('x'))), 'damaged'],
  ['half a file', () => Promise.resolve(new Uint8Array(gzipSync(CONTENT).subarray(0, 40))), 'damaged'],
  ['a page in place of it', () => Promise.resolve(new TextEncoder().encode('<!doctype html>')), 'damaged'],
  ['nothing', () => Promise.resolve(new Uint8Array(0)), 'damaged'],
  ['no such file', () => Promise.reject(new CorpusError('not-found', NAME)), 'not-found'],
  ['a host that does not answer', () => Promise.reject(new CorpusError('network', NAME)), 'network'],
  ['no network', () => Promise.reject(new CorpusError('offline', NAME)), 'network'],
])('%s is told apart', async (_, bytes, cause) => {
  expect(await fileStore(bytes).read(NAME)).toBe(cause);
});

test('asks again each time, so that what failed can heal', async () => {
  let tries = 0;
  const store = fileStore(() => {
    tries += 1;
    return tries === 1 ? Promise.reject(new CorpusError('network', NAME)) : Promise.resolve(new Uint8Array(gzipSync(CONTENT)));
  });
  expect(await store.read(NAME)).toBe('network');
  expect(await store.read(NAME)).toEqual(CONTENT);
});

test('what a cache holds damaged is had from the host', async () => {
  const caches: string[] = [];
  const store = fileStore((_, cache) => {
    caches.push(cache);
    return Promise.resolve(new Uint8Array(gzipSync(cache === 'reload' ? CONTENT : CONTENT.subarray(0, 9))));
  });
  expect(await store.read(NAME)).toEqual(CONTENT);
  expect(caches).toEqual(['default', 'reload']);
});
