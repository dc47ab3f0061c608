import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSidecar } from '../../src/build/read-sidecar';
import { temporaryFolder } from './temporary-folder';

test('a seed without a sidecar has none', async () => {
  expect(await readSidecar(join(temporaryFolder(), 'a.txt'))).toBeNull();
});

test('a sidecar says what an editor knows', async () => {
  const yaml = 'publisher: هيئة البث\npublished: 2025-04-26/2025-04-28\npublished_basis: editor\n';
  expect(await read(yaml)).toEqual({ publisher: 'هيئة البث', published: '2025-04-26/2025-04-28', published_basis: 'editor' });
});

test('an empty sidecar says nothing', async () => {
  expect(await read('')).toEqual({});
});

test.each([
  ['an unknown field', 'publishd: x'],
  ['a field of another type', 'title: [a, b]'],
  ['a day that is none', 'published: 2025-02-30'],
  ['an interval that runs backwards', 'published: 2025-04-28/2025-04-26'],
  ['a time of day', 'published: 2025-04-28T10:00'],
  ['broken YAML', 'title: "open'],
  ['a list', '- title'],
  ['a bomb of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\ntitle: *b'],
])('%s is refused', async (_, yaml) => {
  await expect(read(yaml)).rejects.toMatchObject({ name: 'SeedError', code: 'bad-sidecar', file: 'a.yaml' });
});

async function read(yaml: string): ReturnType<typeof readSidecar> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.yaml'), yaml);
  return readSidecar(join(folder, 'a.txt'));
}
