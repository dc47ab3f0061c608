import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { measureDisk } from './measure/disk';
import { readOptions } from './options';
import { spread } from './measure/spread';

test('unknown options and numbers that are none are refused', () => {
  expect(readOptions(['--sizes', '5,10', '--peers', 'fts5', '--json'])).toMatchObject({ sizes: [5, 10], peers: ['fts5'], json: true, browser: false, seed: 1 });
  expect(readOptions(['--peers', 'none']).peers).toEqual([]);
  for (const args of [['--sizes', 'x'], ['--sizes', '0'], ['--peers', 'lunr'], ['--queries', '-1'], ['--sead', '1'], ['file']]) expect(() => readOptions(args)).toThrow(RangeError);
});

test('a spread tells the middle, what few exceed, and the greatest', () => {
  expect(spread(Array.from({ length: 100 }, (_, at) => 100 - at))).toEqual({ p50: 51, p95: 96, max: 100 });
  expect(spread([])).toEqual({ p50: 0, p95: 0, max: 0 });
});

test('a folder is weighed with its content and without', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-disk-'));
  try {
    for (const [kind, letters] of [['terms', 500], ['previews', 3000]] as const) {
      await mkdir(join(folder, 'index', kind), { recursive: true });
      await writeFile(join(folder, 'index', kind, '0.bin'), gzipSync('نبأ '.repeat(letters)));
    }
    await writeFile(join(folder, 'manifest.json'), '{}');
    const { total, index, kinds } = await measureDisk(folder, ['previews', 'entities']);
    expect(total.files).toBe(3);
    expect(index).toEqual({ files: 2, shipped: total.shipped - (kinds['previews']?.shipped ?? 0), brotli: total.brotli - (kinds['previews']?.brotli ?? 0) });
    expect(index.shipped).toBe((kinds['terms']?.shipped ?? 0) + 2);
    expect(index.brotli).toBeLessThan(index.shipped);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
