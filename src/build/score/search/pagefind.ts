import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as service from 'pagefind';
import type { Passage } from './collection';
import type { OpenSearcher } from './searcher';

/** Pagefind asks for the addresses of its files; they are read from its folder. */
const BASE = 'http://pagefind.test/';

/** The part of Pagefind's script that is used here. */
interface Script {
  readonly createInstance: (options: { readonly basePath: string }) => {
    readonly search: (term: string) => Promise<{ readonly results: readonly { readonly data: () => Promise<{ readonly meta: Readonly<Record<string, string>> }> }[] }>;
    readonly destroy: () => Promise<void>;
  };
}

/** Pagefind as it comes, with its own stems for Arabic, every passage a record. Rejects where its program does not run. */
export const openPagefind: OpenSearcher = async ({ passages }) => {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  await writeIndex(passages, folder);
  const fetchBefore = globalThis.fetch;
  globalThis.fetch = async (address) => new Response(await readFile(join(folder, new URL(address instanceof Request ? address.url : address).pathname)));
  const script = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Script;
  const instance = script.createInstance({ basePath: BASE });
  return {
    name: 'Pagefind',
    search: async (query, limit) => {
      const { results } = await instance.search(query);
      const found = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      return found.flatMap(({ meta }) => passages[Number(meta['number'])] ?? []);
    },
    close: async () => {
      await instance.destroy();
      globalThis.fetch = fetchBefore;
      await rm(folder, { recursive: true });
    },
  };
};

async function writeIndex(passages: readonly Passage[], folder: string): Promise<void> {
  const { index, errors } = await service.createIndex({ forceLanguage: 'ar' });
  if (index === undefined) throw new Error(errors.join('\n'));
  for (const [number, { text }] of passages.entries()) await index.addCustomRecord({ url: `/${number}`, content: text, language: 'ar', meta: { number: String(number) } });
  await index.writeFiles({ outputPath: folder });
  await service.close();
}
