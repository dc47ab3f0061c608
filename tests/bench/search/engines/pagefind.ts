import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import * as service from 'pagefind';
import { ownText, valuesOf } from './article-text';
import type { Articles, Engine, EngineReader, Query } from './engine';

/** Asks for the address of a file; the reader answers from the folder. */
const BASE = 'http://pagefind.test/';
/** What a page loads before the first query, besides what is fetched. */
const SCRIPTS = ['pagefind.js', 'pagefind-worker.js'];
/** Interfaces and a stemmer for no language, which come with every index. */
const NOT_NEEDED = /(?:-ui|-highlight)\.(?:js|css)$|^wasm\.unknown/;

/** The part of Pagefind's script in the page that is used here. */
interface PagefindScript {
  readonly createInstance: (options: { readonly basePath: string }) => {
    readonly search: (term: string | null, options: { readonly filters: Readonly<Record<string, unknown>> }) => Promise<{ readonly results: readonly { readonly data: () => Promise<unknown> }[] }>;
    readonly filters: () => Promise<unknown>;
    readonly destroy: () => Promise<void>;
  };
}

/** Pagefind as it comes: its own analysis of Arabic, the articles as records of their own, every facet as a filter. */
export const pagefindEngine: Engine = { build, open };

async function build(articles: Articles, folder: string): Promise<number> {
  const { index, errors } = await service.createIndex({ forceLanguage: 'ar' });
  if (index === undefined) throw new Error(errors.join('\n'));
  for await (const article of articles) await index.addCustomRecord({ url: `/articles/${article.id}`, content: ownText(article), language: 'ar', meta: { title: article.title.text }, filters: filtersOf(valuesOf(article)) });
  await mkdir(folder, { recursive: true });
  await index.writeFiles({ outputPath: folder });
  for (const file of await readdir(folder)) if (NOT_NEEDED.test(file)) await rm(join(folder, file));
  const peak = await childrenPeak();
  await service.close();
  return peak;
}

/** The highest resident memory of the processes that this one started, in MB; 0 where the system does not tell. */
async function childrenPeak(): Promise<number> {
  const threads = await readdir('/proc/self/task').catch(() => []);
  const children = (await Promise.all(threads.map((thread) => readFile(`/proc/self/task/${thread}/children`, 'utf8').catch(() => '')))).join(' ').split(' ').filter((pid) => pid !== '');
  const peaks = await Promise.all(children.map(async (pid) => Number(/VmHWM:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''))?.[1] ?? 0)));
  return peaks.reduce((sum, kilobytes) => sum + kilobytes, 0) / 1024;
}

async function open(folder: string): Promise<EngineReader> {
  let requests = SCRIPTS.length;
  let bytes = 0;
  for (const script of SCRIPTS) bytes += brotliCompressSync(await readFile(join(folder, script))).length;
  globalThis.fetch = async (address) => {
    const content = await readFile(join(folder, new URL(address instanceof Request ? address.url : address).pathname));
    bytes += content.length;
    requests += 1;
    return new Response(content);
  };
  const { createInstance } = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindScript;
  const instance = createInstance({ basePath: BASE });
  const search: EngineReader['search'] = async (query, wanted) => {
    if (wanted.counts || query.values.length > 0) await instance.filters();
    const { results } = await instance.search(termOf(query), { filters: filtersOf(query.values.map(({ facet, id }) => `${facet} ${id}`)) });
    for (const result of results.slice(0, wanted.results)) await result.data();
    return results.length;
  };
  return { search, traffic: () => ({ bytes, requests }), close: () => instance.destroy() };
}

function termOf({ kind, words }: Query): string {
  return kind === 'phrase' ? `"${words.join(' ')}"` : words.join(' ');
}

function filtersOf(values: readonly string[]): Record<string, string[]> {
  const filters: Record<string, string[]> = {};
  for (const value of values) {
    const [facet = '', id = ''] = value.split(' ');
    (filters[facet] ??= []).push(id);
  }
  return filters;
}
