import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import type { EngineName } from './engines/engine';
import { CONTENT } from './measure/content';
import { measureDisk, type Disk } from './measure/disk';
import { measureInChild, Stopped, type Limits } from './measure/in-child';
import type { BuildFigures, QueryFigures, Task } from './measure/task';

/** What is the same for all engines and sizes of a run. */
export interface Run {
  readonly bundle: string;
  readonly material: string;
  readonly scratch: string;
  readonly seed: number;
  readonly queries: number;
  readonly keep: boolean;
}

/** What one engine gave at one size. */
export interface Measured {
  readonly build: BuildFigures;
  readonly disk: Disk;
  readonly query: QueryFigures;
}

export interface Outcome {
  readonly engine: EngineName;
  readonly articles: number;
  /** Null when it was left out or broke. */
  readonly measured: Measured | null;
  readonly why: string | null;
}

/** More articles are known to be beyond an engine on a machine like those of newsrooms and their hosts: why. */
const MOST: Readonly<Partial<Record<EngineName, { readonly articles: number; readonly why: string }>>> = {
  minisearch: { articles: 10_000, why: 'left out: 100,000 take 4 GB of memory, and every reader would load the whole index of over 80 MB' },
  pagefind: { articles: 10_000, why: 'left out: 10,000 take nearly 3 GB of memory, 100,000 more than 20' },
};
const LIMITS: Limits = { minutes: 30, megabytes: 6_000 };

/** Builds an index with an engine and asks it, each in a process of its own. */
export async function runEngine(engine: EngineName, articles: number, run: Run): Promise<Outcome> {
  const most = MOST[engine];
  if (most !== undefined && articles > most.articles) return { engine, articles, measured: null, why: most.why };
  const folder = join(run.scratch, `${engine}-${articles}`);
  const task = { engine, articles, folder, material: run.material, seed: run.seed, queries: run.queries } as const;
  const measure = <Figures extends BuildFigures | QueryFigures>(part: Task['part']): Promise<Figures> => measureInChild<Figures>(run.bundle, { part, ...task }, LIMITS);
  try {
    const build = await measure<BuildFigures>('build');
    return { engine, articles, measured: { build, disk: await measureDisk(folder, CONTENT[engine]), query: await measure<QueryFigures>('query') }, why: null };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return { engine, articles, measured: null, why: error.message };
  } finally {
    if (!run.keep) await rm(folder, { recursive: true, force: true });
  }
}
