/** One part of a measurement, in a process of its own: the task comes as a message, the figures go as one. */
import { loadMaker } from '../corpus/load-maker';
import { madeElsewhere, serveArticles } from '../corpus/made-elsewhere';
import { LOAD_ENGINE } from '../engines/engine';
import { measureBuild } from './measure-build';
import { measureQueries } from './measure-queries';
import type { Task, TaskFigures } from './task';

process.once('message', (task: Task) => void (task.part === 'make' ? serveArticles(task) : answer(task)));

async function answer(task: Task): Promise<void> {
  const figures = await measure(task);
  process.send?.(figures);
  process.disconnect();
}

async function measure(task: Task): Promise<TaskFigures> {
  const engine = await LOAD_ENGINE[task.engine]();
  if (task.part === 'query') return measureQueries(engine, await loadMaker(task), task);
  return measureBuild(engine, madeElsewhere(import.meta.filename, task), task);
}
