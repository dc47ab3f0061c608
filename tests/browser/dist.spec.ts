import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { connectionIndexSchema, connectionNamesSchema } from '../../src/core/connect/connection-index';
import { articleKey } from '../../src/core/corpus/article-key';
import { rawName } from '../../src/core/corpus/raw-name';
import { eachCard, readCorpus } from '../../src/build/search/read-corpus';
import { readArticles } from './corpus';
import { expect, test } from './reader';
import { SITE } from './site';

// What the page of an article may weigh, compressed: so much for its frame, and so much for each byte of its text with its marks.
const PAGE_BYTES = 8_000;
const BYTES_FOR_ONE = 0.75;

// Names of formats, never fetched; addresses that libraries write into the messages of their errors; and sources of notes, which a reader may open.
const NAMES = /^https?:\/\/(?:docs\.un\.org\/|www\.un\.org\/dppa\/|www\.icj-cij\.org\/|www\.naturalearthdata\.com\/|www\.w3\.org\/(?:1998|1999|2000|XML|ns)|wicg\.github\.io\/scroll-to-text-fragment\/|json-schema\.org\/|react\.dev\/errors\/|tanstack\.com\/|(?:www|react)\.i18next\.com|locize\.com)/;

const files = readdirSync(SITE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

// What a page tells search engines and the app, and where a reader may go: nothing of it is run or loaded.
const DATA_BLOCK = /<script type="application\/(?:ld\+)?json"(?: id="[\w-]+")?>[^<]*<\/script>/g;
const ADDRESS = /\b(?:href|src|srcset|action|content)="(https?:[^"]*)"/g;
const LINK = /<a\s[^>]*>/g;

test('the build names no other origin', () => {
  const foreign = files
    .filter((file) => ['.html', '.js', '.css', '.svg', '.webmanifest'].includes(extname(file)))
    .flatMap((file) => addresses(file).filter((url) => !NAMES.test(url)).map((url) => `${relative(SITE, file)}: ${url}`));
  expect(foreign).toEqual([]);
});

test('pages have no inline script, no inline style and a policy', () => {
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(0);
  for (const file of pages) {
    const html = readFileSync(file, 'utf8').replace(DATA_BLOCK, '');
    expect(html).toMatch(/http-equiv="?Content-Security-Policy/i);
    expect(html).not.toMatch(/unsafe-(?:inline|eval)/);
    expect(html.match(/<script(?![^>]*\bsrc=)|<style|<[^>]*\s(?:style|on\w+)=/i)).toBeNull();
  }
});

test('the page of an article weighs little more than its words', () => {
  for (const article of readArticles()) {
    const page = brotliCompressSync(readFileSync(join(SITE, 'a', articleKey(article.id), 'index.html'))).byteLength;
    expect(page, article.id).toBeLessThan(PAGE_BYTES + Buffer.byteLength(article.text) * BYTES_FOR_ONE);
  }
});

// What is found by its name: the manifest, and a table that the host may edit.
const BY_NAME = new Set(['manifest.json', 'wording-sets.json']);

test('files of the collection carry their hash, and are those that the manifest and the cards name', async () => {
  const folder = join(SITE, 'data');
  const data = files.map((file) => relative(folder, file)).filter((file) => !file.startsWith('..') && !file.startsWith('schema'));
  expect(data.filter((file) => !BY_NAME.has(file) && !/\.[0-9a-f]{8,}\.(?:json|txt|bin)$/.test(file))).toEqual([]);
  const corpus = await readCorpus(folder);
  const named = [...BY_NAME, corpus.manifest.files.index, ...connectionFiles(folder, corpus.manifest.files.connections)];
  for await (const { href } of eachCard(corpus)) named.push(href);
  const raw = readArticles().map(rawName);
  expect(data.filter((file) => !file.startsWith('index/rest/')).sort()).toEqual([...named, ...raw].sort());
});

/** The index of connections, its pages of names, and the files that these name. */
function connectionFiles(folder: string, index: string | undefined): readonly string[] {
  if (index === undefined) return [];
  const { pages } = connectionIndexSchema.parse(JSON.parse(readFileSync(join(folder, index), 'utf8')));
  const files = pages.flatMap((page) => connectionNamesSchema.parse(JSON.parse(readFileSync(join(folder, page), 'utf8'))).files);
  return [index, ...pages, ...files.filter((file) => file !== null)];
}

function addresses(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8');
  if (!file.endsWith('.html')) return source.match(/\bhttps?:\/\/[\w.-]+[^\s"'`)<>\\]*/g) ?? [];
  return [...source.replace(DATA_BLOCK, '').replace(LINK, '').matchAll(ADDRESS)].map(([, url = '']) => url);
}
