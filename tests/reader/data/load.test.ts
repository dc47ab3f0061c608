import * as z from 'zod/mini';
import { afterEach, expect, test, vi } from 'vitest';
import { CorpusError } from '../../../src/core/search/corpus-error';
import { load } from '../../../src/reader/data/load';

const schema = z.object({ schema: z.literal(1), name: z.string() });

afterEach(() => vi.unstubAllGlobals());

function answer(respond: () => Promise<Response>, online = true): ReturnType<typeof vi.fn> {
  const fetched = vi.fn(respond);
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('navigator', { onLine: online });
  return fetched;
}

async function code(): Promise<string> {
  const error: unknown = await load('x.json', schema, new AbortController().signal).then(() => null, (reason: unknown) => reason);
  return error instanceof CorpusError ? error.code : String(error);
}

test('gives what was checked', async () => {
  const fetched = answer(() => Promise.resolve(Response.json({ schema: 1, name: 'ا' })));
  expect(await load('articles/مقال.1.json', schema, new AbortController().signal)).toEqual({ schema: 1, name: 'ا' });
  expect(fetched.mock.calls[0]?.[0]).toMatch(/^\/data\/articles\/%D9%85.*\.1\.json$/);
});

test.each<[string, () => Promise<Response>, boolean, string]>([
  ['a server that does not answer', () => Promise.reject(new TypeError('failed')), true, 'network'],
  ['no network', () => Promise.reject(new TypeError('failed')), false, 'offline'],
  ['a missing file', () => Promise.resolve(new Response('', { status: 404 })), true, 'not-found'],
  ['a server in trouble', () => Promise.resolve(new Response('', { status: 503 })), true, 'network'],
  ['half a file', () => Promise.resolve(new Response('{"schema":1,"na')), true, 'damaged'],
  ['a page in place of a file', () => Promise.resolve(new Response('<!doctype html>')), true, 'damaged'],
  ['another shape', () => Promise.resolve(Response.json({ schema: 1, name: 3 })), true, 'damaged'],
  ['another version', () => Promise.resolve(Response.json({ schema: 2, name: 3 })), true, 'version'],
  ['another analyzer', () => Promise.resolve(Response.json({ schema: 1, analyzer: 999, name: 'a' })), true, 'version'],
])('%s is told apart', async (_, respond, online, expected) => {
  answer(respond, online);
  expect(await code()).toBe(expected);
});

test('a kind of file with a version of its own is held to that', async () => {
  answer(() => Promise.resolve(Response.json({ schema: 2, name: 'a' })));
  const kind = z.object({ schema: z.literal(2), name: z.string() });
  expect(await load('x.json', kind, undefined, 2)).toEqual({ schema: 2, name: 'a' });
  answer(() => Promise.resolve(Response.json({ schema: 1, name: 'a' })));
  await expect(load('x.json', kind, undefined, 2)).rejects.toMatchObject({ code: 'version' });
});
