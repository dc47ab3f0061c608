import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSeeds } from '../../src/build/read-seeds';
import { temporaryFolder } from './temporary-folder';

test('a folder gives its texts in order of their names', async () => {
  const folder = folderOf({ 'b.txt': 'ب', 'a.md': 'أ', '.hidden.txt': 'x', 'notes.pdf': 'x', 'b.yaml': 'title: عنوان', 'نص.txt': 'ن' });
  mkdirSync(join(folder, 'more.d'));
  const { seeds, failures, ignored } = await readSeeds([folder]);
  expect(seeds.map(({ id, file, sidecar }) => [id, file, sidecar])).toEqual([['a', 'a.md', null], ['b', 'b.txt', { title: 'عنوان' }], ['نص', 'نص.txt', null]]);
  expect(failures).toEqual([]);
  expect(ignored).toEqual(['more.d', 'notes.pdf']);
});

test('a seed that cannot be read is a failure and the rest is read', async () => {
  const folder = folderOf({ 'good.txt': 'نص', 'big.txt': 'x'.repeat(2000), 'bad name.txt': 'x', 'good.md': 'y', 'side.txt': 'x', 'side.yaml': 'no: such field' });
  mkdirSync(join(folder, 'folder.txt'));
  symlinkSync('/etc/hostname', join(folder, 'link.txt'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dead.txt'));
  const { seeds, failures } = await readSeeds([folder, join(folder, 'absent'), join(folder, 'x.exe')], 1000);
  expect(seeds.map(({ file }) => file)).toEqual(['good.md']);
  expect(failures.map(({ file, code }) => `${file} ${code}`).sort()).toEqual([
    'absent unreadable', 'bad name.txt bad-name', 'big.txt too-large', 'dead.txt unreadable', 'folder.txt unreadable',
    'good.txt duplicate-id', 'link.txt unreadable', 'side.yaml bad-sidecar', 'x.exe unreadable',
  ]);
});

test('a file that is named twice is read once', async () => {
  const folder = folderOf({ 'a.txt': 'نص' });
  const { seeds, failures } = await readSeeds([folder, join(folder, 'a.txt')]);
  expect([seeds.length, failures.length]).toEqual([1, 0]);
});

test('a file of another kind that is asked for by name is refused, not passed over', async () => {
  const folder = folderOf({ 'a.pdf': 'x' });
  const { failures } = await readSeeds([join(folder, 'a.pdf')]);
  expect(failures.map(({ code }) => code)).toEqual(['bad-name']);
});

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
