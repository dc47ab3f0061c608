import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Contents } from '../../src/build/summary';
import { openCorpusFolder, readCurrent } from '../../src/build/write-corpus';
import { temporaryFolder } from './temporary-folder';

const FIRST = [['articles/a.1.json', 'a1'], ['articles/b.1.json', 'b1'], ['manifest.json', 'm1']] as const;
const SECOND = [['articles/a.1.json', 'a1'], ['articles/b.2.json', 'b2'], ['manifest.json', 'm2']] as const;
const CONTENTS: Contents = { articles: 2, blocks: {}, mentions: {}, times: 0, quotations: 0, diagnostics: {}, failures: [], lineage: null };

test('what an earlier build left is cleared away, a stranger is not', async () => {
  const out = temporaryFolder();
  mkdirSync(join(out, 'articles'));
  writeFileSync(join(out, 'articles/mine.json'), 'mine');
  expect(await write(out, FIRST, 'one')).toBe(3);
  expect(await write(out, SECOND, 'two')).toBe(2);
  expect(readdirSync(join(out, 'articles')).sort()).toEqual(['a.1.json', 'b.2.json', 'mine.json']);
  expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe('m2');
});

test('what a build left that did not come to its end is cleared away by the next', async () => {
  const out = temporaryFolder();
  const broken = await openCorpusFolder(out);
  await broken.write('articles/half.1.json', 'half');
  await write(out, FIRST, 'one');
  expect(readdirSync(out).sort()).toEqual(['.isnad.json', 'articles', 'manifest.json']);
  expect(readdirSync(join(out, 'articles')).sort()).toEqual(['a.1.json', 'b.1.json']);
});

test('a build is current for its own input, and only while it is whole', async () => {
  const out = temporaryFolder();
  expect(await readCurrent(out, 'one')).toBeNull();
  await write(out, FIRST, 'one');
  expect([await readCurrent(out, 'one'), await readCurrent(out, 'two')]).toEqual([CONTENTS, null]);
  writeFileSync(join(out, '.isnad.json'), '{"input":null}');
  expect(await readCurrent(out, 'one')).toBeNull();
});

test('a name that leads out of the folder is a fault', async () => {
  const out = temporaryFolder();
  await expect(write(join(out, 'in'), [['../x.json', 'x']], 'one')).rejects.toThrow(RangeError);
  expect(existsSync(join(out, 'x.json'))).toBe(false);
});

test('a forged memory does not make it delete a file outside', async () => {
  const out = temporaryFolder();
  writeFileSync(join(out, 'precious'), 'x');
  mkdirSync(join(out, 'in'));
  writeFileSync(join(out, 'in/.isnad.json'), JSON.stringify({ input: 'x', files: ['../precious'] }));
  await expect(write(join(out, 'in'), FIRST, 'one')).rejects.toThrow(RangeError);
  expect(existsSync(join(out, 'precious'))).toBe(true);
});

test('a write that fails leaves the old build readable', async () => {
  const out = temporaryFolder();
  await write(out, FIRST, 'one');
  mkdirSync(join(out, 'articles/b.2.json'));
  await expect(write(out, SECOND, 'two')).rejects.toThrow();
  expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe('m1');
  expect(readFileSync(join(out, 'articles/b.1.json'), 'utf8')).toBe('b1');
  expect(await readCurrent(out, 'two')).toBeNull();
});

async function write(out: string, files: readonly (readonly [string, string])[], input: string): Promise<number> {
  const folder = await openCorpusFolder(out);
  for (const [name, content] of files) await folder.write(name, content);
  return folder.close(input, CONTENTS);
}
