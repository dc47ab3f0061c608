import { mkdir, rm } from 'node:fs/promises';
import type { Article } from '../../../../src/core/model/article';
import type { Articles, Engine } from '../engines/engine';
import type { BuildFigures, Task } from './task';

/** Builds an index of articles in the folder of a task. */
export async function measureBuild(engine: Engine, articles: Articles, { folder }: Pick<Task, 'folder'>): Promise<BuildFigures> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const waiting = { ms: 0 };
  const began = performance.now();
  const others = await engine.build(timed(articles, waiting), folder);
  return { seconds: (performance.now() - began - waiting.ms) / 1000, peakMegabytes: others + process.resourceUsage().maxRSS / 1024 };
}

/** The same articles, and how long they were waited for. */
function timed(articles: Articles, waiting: { ms: number }): AsyncIterable<Article> {
  return {
    async *[Symbol.asyncIterator]() {
      let asked = performance.now();
      for await (const article of articles) {
        waiting.ms += performance.now() - asked;
        yield article;
        asked = performance.now();
      }
    },
  };
}
