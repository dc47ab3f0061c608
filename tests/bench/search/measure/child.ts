/** One measurement, in a process of its own: the task comes as a message, the figures go as one. */
import { readFile } from 'node:fs/promises';
import { articleMaker } from '../corpus/generator';
import type { Material } from '../corpus/material';
import { LOAD_ENGINE } from '../engines/engine';
import { measureBuild } from './measure-build';
import { measureQueries } from './measure-queries';
import type { Task, TaskFigures } from './task';

process.once('message', (task: Task) => void answer(task));

async function answer(task: Task): Promise<void> {
  const figures = await measure(task);
  process.send?.(figures);
  process.disconnect();
}

async function measure(task: Task): Promise<TaskFigures> {
  const material = JSON.parse(await readFile(task.material, 'utf8')) as Material;
  const articleOf = articleMaker(material, { count: task.articles, seed: task.seed });
  const engine = await LOAD_ENGINE[task.engine]();
  return task.part === 'build' ? measureBuild(engine, articleOf, task) : measureQueries(engine, articleOf, task);
}
