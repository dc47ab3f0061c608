import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { gatherMaterial } from '../corpus/gather';
import { allArticles, articleMaker } from '../corpus/generator';
import { measureBuild } from '../measure/measure-build';
import { measureQueries } from '../measure/measure-queries';
import { isnad } from './isnad';

// The project's own articles are compiled first, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

test('a small corpus is indexed and asked, cold and warm', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
  const task = { part: 'build', engine: 'isnad', material: '', folder: join(folder, 'index'), articles: 40, seed: 2, queries: 14 } as const;
  try {
    const articleOf = articleMaker(await gatherMaterial(), { count: task.articles, seed: task.seed });
    expect((await measureBuild(isnad, allArticles(articleOf, task.articles), task)).seconds).toBeGreaterThan(0);
    const figures = await measureQueries(isnad, articleOf, task);
    expect(figures).toMatchObject({ queries: task.queries });
    expect(figures.empty).toBeLessThan(task.queries / 4);
    expect(figures.cold.first.bytes.max).toBeGreaterThan(10_000);
    expect(figures.cold.ten.bytes.max).toBeGreaterThanOrEqual(figures.cold.first.bytes.max);
    expect(figures.warm.counts.max).toBeLessThan(10_000);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
