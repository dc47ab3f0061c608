import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { SCHEMA_VERSION } from '../../../src/core/model/article';
import { ANALYZER_VERSION } from '../../../src/core/search/analyze/analyzer-version';
import { lineageIndexQuery, lineageQuery } from '../../../src/reader/data/lineage-query';

const MANIFEST = { schema: SCHEMA_VERSION, analyzer: ANALYZER_VERSION, build: 'b', articles: 1, passages: 1, files: { index: 'index/head/0.0123456789ab.bin' }, failures: [] };
const INDEX = { schema: 1, articles: [{ id: 'a', href: 'lineage/a.1.json' }], gone: [], renamed: [{ from: 'old', to: 'a' }] };
const LINEAGE = { schema: 1, id: 'a', present: 1, texts: [], revisions: [] };

afterEach(() => vi.unstubAllGlobals());

/** A site of these files; what was asked of it. */
function site(files: Readonly<Record<string, unknown>>): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', (address: string) => {
    const name = address.replace('/data/', '');
    asked.push(name);
    return Promise.resolve(name in files ? Response.json(files[name]) : new Response('', { status: 404 }));
  });
  return asked;
}

test('a corpus without lineage is asked for nothing more', async () => {
  const asked = site({ 'manifest.json': MANIFEST });
  expect(await new QueryClient().query(lineageQuery('a'))).toBeNull();
  expect(asked).toEqual(['manifest.json']);
});

test('an article of which nothing is known loads the index alone; one with a lineage loads it', async () => {
  const asked = site({ 'manifest.json': { ...MANIFEST, files: { ...MANIFEST.files, lineage: 'lineage.1.json' } }, 'lineage.1.json': INDEX, 'lineage/a.1.json': LINEAGE });
  const client = new QueryClient();
  expect(await client.query(lineageQuery('b'))).toBeNull();
  expect(asked).toEqual(['manifest.json', 'lineage.1.json']);
  expect(await client.query(lineageQuery('a'))).toEqual(LINEAGE);
  expect(await client.query(lineageIndexQuery)).toEqual(INDEX);
  expect(asked).toEqual(['manifest.json', 'lineage.1.json', 'lineage/a.1.json']);
});

test('a lineage that does not come fails at once, and for itself', async () => {
  const asked = site({ 'manifest.json': { ...MANIFEST, files: { ...MANIFEST.files, lineage: 'lineage.1.json' } }, 'lineage.1.json': INDEX });
  await expect(new QueryClient().query(lineageQuery('a'))).rejects.toMatchObject({ code: 'not-found' });
  expect(asked).toHaveLength(3);
});
