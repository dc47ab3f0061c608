import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskStore, type DiskStore } from '../../../src/build/connect/disk-store';
import type { ByteFile } from '../../../src/core/connect/doors';
import { articleWith, connect, paragraphOf, wordOf } from '../../core/connect/made-articles';

let folder: string;
let store: DiskStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-connect-'));
  store = diskStore(folder);
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

function read(file: ByteFile, start: number, end: number): Uint8Array {
  const bytes = new Uint8Array(end - start);
  file.read(start, bytes);
  return bytes;
}

test('bytes come back by their place, across blocks and before they are written', () => {
  const file = store.file();
  const whole = Uint8Array.from({ length: 3_000_000 }, (_, at) => at % 251);
  for (let from = 0; from < whole.length; from += 70_001) file.append(whole.subarray(from, from + 70_001));
  expect(read(file, 2_999_990, 3_000_000)).toEqual(whole.slice(2_999_990));
  expect(read(file, 1_048_570, 1_048_590)).toEqual(whole.slice(1_048_570, 1_048_590));
  expect(read(file, 5, 5)).toHaveLength(0);
});

test('a bin gives what was put into it, in order, once', () => {
  const bins = store.bins();
  const numbers = Array.from({ length: 10_000 }, (_, at) => at * 2 ** 26 + 1);
  for (const number of numbers) bins.put(3, number);
  bins.put(4, 7);
  expect([...bins.take(3)]).toEqual(numbers);
  expect([...bins.take(4)]).toEqual([7]);
  expect(bins.take(3)).toHaveLength(0);
  expect(bins.take(200)).toHaveLength(0);
});

test('two files and two sets of bins know nothing of each other', () => {
  const [one, other] = [store.file(), store.file()];
  one.append(Uint8Array.of(1, 2));
  other.append(Uint8Array.of(3));
  expect([...read(one, 0, 2), ...read(other, 0, 1)]).toEqual([1, 2, 3]);
  store.bins().put(0, 1);
  expect(store.bins().take(0)).toHaveLength(0);
});

test('articles are connected on the disk as they are in memory', () => {
  const articles = Array.from({ length: 40 }, (_, number) => articleWith(number, [paragraphOf(number % 7), `${wordOf(1)} ${paragraphOf(50 + number)}`]));
  expect(connect(articles, store)).toEqual(connect(articles));
});
