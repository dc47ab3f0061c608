import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCorpus } from '../../src/build/build-corpus';
import { readInput } from '../../src/build/read-input';
import { corpusHost, type CorpusFiles } from './corpus-host';
import { test as base } from './reader';

/** Tests against a reader whose collection has no article yet. */
export const empty = base.extend<object, { readonly nothing: string }>({
  nothing: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from a pattern
    async ({}, use) => {
      const server = corpusHost(new Map([['empty', await compile()]])).listen(0, '127.0.0.1');
      await new Promise((done) => server.once('listening', done));
      await use(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
      server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ nothing }, use) => use(nothing),
});

async function compile(): Promise<CorpusFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-empty-'));
  const files = new Map<string, string | Uint8Array>();
  try {
    mkdirSync(join(folder, 'seeds'));
    const output = { write: (name: string, content: string | Uint8Array): Promise<void> => Promise.resolve(void files.set(name, content)) };
    await buildCorpus(await readInput([join(folder, 'seeds')]), { cache: join(folder, 'cache'), output });
    return files;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
