import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clean } from '../../../../src/core/pipeline/clean/clean';

/** One page a file, as a scraper leaves it: on each line the kind it must get, a tab, the line. */
const PAGES = new URL('pages/', import.meta.url);

test.each(readdirSync(PAGES))('%s', (file) => {
  const rows = readFileSync(new URL(file, PAGES), 'utf8').trimEnd().split('\n').map((row) => row.split('\t'));
  const { text, blocks } = clean(rows.map((row) => row[1] ?? '').join('\n\n'), { repeatedLines: new Set(), title: null });
  expect(blocks.map((block) => `${block.kind}\t${text.slice(block.start, block.end)}`)).toEqual(rows.map((row) => row.join('\t')));
});
