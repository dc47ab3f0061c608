import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { CONNECTIONS_VERSION, type ConnectionFile } from '../../../src/core/connect/connection-file';
import { SCHEMA_VERSION } from '../../../src/core/model/article';
import type { ArticleCard } from '../../../src/core/model/corpus';
import { ANALYZER_VERSION } from '../../../src/core/search/analyze/analyzer-version';
import { connectionsOf } from '../../../src/reader/data/connections-of';

const CARD: ArticleCard = { id: 'a', number: 0, href: 'articles/a.1.json', title: 'أ', titleGenerated: false, publisher: null, date: null, words: 1 };
const MANIFEST = { schema: SCHEMA_VERSION, analyzer: ANALYZER_VERSION, build: 'b', articles: 1, passages: 1, files: { index: 'index/head/0.0123456789ab.bin', connections: 'connections.1.json' }, failures: [] };
const NAMES = { schema: CONNECTIONS_VERSION, files: ['connections/a.1.json', null] };
const FILE: ConnectionFile = {
  schema: CONNECTIONS_VERSION,
  id: 'a',
  passages: [{ passage: 1, things: { entities: ['loc:sudzha', 'loc:kursk'], numbers: ['40'], times: [], words: ['انسحاب'] }, copies: [[7, 2, 1000, 15]], same: [[9, 3, 640, 10]], more: [12, 3] }],
  origins: [[1, 4, 2]],
  copied: [[7, 2, 4, 2]],
  copies: [[7, 920]],
  moreCopies: 5,
};

afterEach(() => vi.unstubAllGlobals());

function site(version: number): void {
  const files: Readonly<Record<string, unknown>> = { 'manifest.json': MANIFEST, 'connections.1.json': { schema: version, pages: ['connections/names.1.json'] }, 'connections/names.1.json': NAMES, 'connections/a.1.json': FILE };
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(Response.json(files[address.replace('/data/', '')])));
}

test('what a file tells in numbers is told in full', async () => {
  site(CONNECTIONS_VERSION);
  expect(await connectionsOf(new QueryClient(), CARD)).toEqual({
    id: 'a',
    connections: [
      { passage: 1, to: { article: 7, passage: 2 }, kind: 'copy', score: 1, origin: { article: 4, passage: 2 }, shared: { entities: ['loc:sudzha', 'loc:kursk'], numbers: ['40'], times: [], words: ['انسحاب'] } },
      { passage: 1, to: { article: 9, passage: 3 }, kind: 'same', score: 0.64, origin: { article: 9, passage: 3 }, shared: { entities: ['loc:kursk'], numbers: [], times: [], words: ['انسحاب'] } },
    ],
    origins: [{ passage: 1, origin: { article: 4, passage: 2 } }],
    copies: [{ article: 7, share: 0.92 }],
    more: [{ passage: 1, copies: 12, same: 3 }],
    moreCopies: 5,
  });
  expect(await connectionsOf(new QueryClient(), { ...CARD, number: 1 })).toBeNull();
});

test('files of an older version are refused as such', async () => {
  site(CONNECTIONS_VERSION - 1);
  await expect(connectionsOf(new QueryClient(), CARD)).rejects.toMatchObject({ code: 'version' });
});
