import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { expect, test } from './reader';
import { SITE } from './site';

// Names of formats, never fetched; and addresses that libraries write into the messages of their errors.
const NAMES = /^https?:\/\/(?:www\.w3\.org\/(?:1998|1999|2000|XML)|json-schema\.org\/|react\.dev\/errors\/|tanstack\.com\/|(?:www|react)\.i18next\.com|locize\.com)/;

const files = readdirSync(SITE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

test('the build names no other origin', () => {
  const foreign = files
    .filter((file) => ['.html', '.js', '.css', '.svg', '.webmanifest'].includes(extname(file)))
    .flatMap((file) => (readFileSync(file, 'utf8').match(/\bhttps?:\/\/[\w.-]+[^\s"'`)<>\\]*/g) ?? []).filter((url) => !NAMES.test(url)).map((url) => `${relative(SITE, file)}: ${url}`));
  expect(foreign).toEqual([]);
});

test('pages have no inline script, no inline style and a policy', () => {
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(0);
  for (const file of pages) {
    const html = readFileSync(file, 'utf8');
    expect(html).toMatch(/http-equiv="?Content-Security-Policy/i);
    expect(html).not.toMatch(/unsafe-(?:inline|eval)/);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/i);
  }
});

test('files of the collection carry their hash, the manifest names them all', () => {
  const data = files.map((file) => relative(join(SITE, 'data'), file)).filter((file) => !file.startsWith('..') && !file.startsWith('schema'));
  const manifest = readFileSync(join(SITE, 'data', 'manifest.json'), 'utf8');
  expect(data.filter((file) => file !== 'manifest.json' && !manifest.includes(file.split('/').at(-1) ?? file))).toEqual([]);
  expect(data.filter((file) => file !== 'manifest.json' && !/\.[0-9a-f]{8,}\.(?:json|txt)$/.test(file))).toEqual([]);
});
