import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isCurrent, writeCorpus } from '../../src/build/write-corpus';
import { temporaryFolder } from './temporary-folder';

const FIRST = new Map([['articles/a.1.json', 'a1'], ['articles/b.1.json', 'b1'], ['manifest.json', 'm1']]);
const SECOND = new Map([['articles/a.1.json', 'a1'], ['articles/b.2.json', 'b2'], ['manifest.json', 'm2']]);

test('what an earlier build left is cleared away, a stranger is not', async () => {
  const out = temporaryFolder();
  mkdirSync(join(out, 'articles'));
  writeFileSync(join(out, 'articles/mine.json'), 'mine');
  expect(await writeCorpus(out, FIRST, 'one')).toBe(3);
  expect(await writeCorpus(out, SECOND, 'two')).toBe(2);
  expect(readdirSync(join(out, 'articles')).sort()).toEqual(['a.1.json', 'b.2.json', 'mine.json']);
  expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe('m2');
});

test('a build is current for its own input, and only while it is whole', async () => {
  const out = temporaryFolder();
  expect(await isCurrent(out, 'one')).toBe(false);
  await writeCorpus(out, FIRST, 'one');
  expect([await isCurrent(out, 'one'), await isCurrent(out, 'two')]).toEqual([true, false]);
  writeFileSync(join(out, '.isnad.json'), '{"input":null}');
  expect(await isCurrent(out, 'one')).toBe(false);
});

test('a name that leads out of the folder is a fault', async () => {
  const out = temporaryFolder();
  await expect(writeCorpus(join(out, 'in'), new Map([['../x.json', 'x']]), 'one')).rejects.toThrow(RangeError);
  expect(existsSync(join(out, 'x.json'))).toBe(false);
});

test('a forged memory does not make it delete a file outside', async () => {
  const out = temporaryFolder();
  writeFileSync(join(out, 'precious'), 'x');
  mkdirSync(join(out, 'in'));
  writeFileSync(join(out, 'in/.isnad.json'), JSON.stringify({ input: 'x', files: ['../precious'] }));
  await expect(writeCorpus(join(out, 'in'), FIRST, 'one')).rejects.toThrow(RangeError);
  expect(existsSync(join(out, 'precious'))).toBe(true);
});

test('a write that fails leaves the old build readable', async () => {
  const out = temporaryFolder();
  await writeCorpus(out, FIRST, 'one');
  mkdirSync(join(out, 'articles/b.2.json'));
  await expect(writeCorpus(out, SECOND, 'two')).rejects.toThrow();
  expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe('m1');
  expect(readFileSync(join(out, 'articles/b.1.json'), 'utf8')).toBe('b1');
  expect(await isCurrent(out, 'two')).toBe(false);
});
