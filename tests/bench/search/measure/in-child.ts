import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Task, TaskFigures } from './task';

/** How far a measured process may go. */
export interface Limits {
  readonly minutes: number;
  /** Of the heap, in MB. */
  readonly megabytes: number;
}

/** A measured process that went too far or broke, and why. */
export class Stopped extends Error {}

/** Measures in a process of its own, without a TypeScript loader, so that its memory is what the engine needs. */
export async function measureInChild<Figures extends TaskFigures>(bundle: string, task: Task, { minutes, megabytes }: Limits): Promise<Figures> {
  const child = fork(bundle, [], { execArgv: [`--max-old-space-size=${megabytes}`, '--expose-gc', '--no-warnings'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const timer = setTimeout(() => child.kill('SIGKILL'), minutes * 60_000);
  const answer = once(child, 'message') as Promise<[Figures]>;
  const failed = once(child, 'exit').then(([code, signal]) => Promise.reject(new Stopped(signal === 'SIGKILL' ? `stopped after ${minutes} minutes` : `ended with ${String(code ?? signal)} under ${megabytes} MB of heap`)));
  child.send(task);
  try {
    const [figures] = await Promise.race([answer, failed]);
    await failed.catch(() => undefined);
    return figures;
  } finally {
    clearTimeout(timer);
  }
}
