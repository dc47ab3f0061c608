import { mkdir, rm } from 'node:fs/promises';
import { allArticles, type ArticleOf } from '../corpus/generator';
import type { Engine } from '../engines/engine';
import type { BuildFigures, Task } from './task';

/** Builds an index of all articles of a task. */
export async function measureBuild(engine: Engine, articleOf: ArticleOf, { folder, articles }: Task): Promise<BuildFigures> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let making = 0;
  const timed: ArticleOf = (number) => {
    const began = performance.now();
    const article = articleOf(number);
    making += performance.now() - began;
    return article;
  };
  const began = performance.now();
  const others = await engine.build(allArticles(timed, articles), folder);
  return { seconds: (performance.now() - began - making) / 1000, peakMegabytes: others + process.resourceUsage().maxRSS / 1024 };
}
