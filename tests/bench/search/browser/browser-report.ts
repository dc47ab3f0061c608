import { bytesOf, type BrowserFigures, type Round } from './figures';
import type { LongTask } from './long-tasks';
import { STEPS, type Step } from './use-reader';
import type { Taken } from './watch-page';

const LONGEST_TASK = 50;
const LONGEST_INTERACTION = 100;
const MOST_MEGABYTES = 150;
const CELL = 24;
/** Long tasks that are told of, and what is told of each. */
const TASKS = 8;
const CAUSES = 4;

/** A budget of the browser. */
export interface BrowserBudget {
  readonly name: string;
  readonly unit: string;
  readonly most: number;
  readonly is: number;
  readonly met: boolean;
}

/** What must hold in the browser, and whether it does. */
export function browserBudgets({ rounds, workers }: BrowserFigures): readonly BrowserBudget[] {
  const taken = rounds.flatMap(({ steps }) => Object.values(steps));
  const budget = (name: string, unit: string, most: number, is: number): BrowserBudget => ({ name, unit, most, is, met: is <= most });
  return [
    budget('longest task of the main thread (0: none over 50)', 'ms', LONGEST_TASK, Math.max(0, ...taken.map(longestTask))),
    budget('longest interaction to the next paint', 'ms', LONGEST_INTERACTION, Math.max(0, ...taken.map(longestInteraction))),
    budget('memory of the worker, still reached', 'MB', MOST_MEGABYTES, bytesOf(workers.live) / 1e6),
  ];
}

/** The figures of the browser, and whether they hold, as lines for a person. */
export function browserReport(figures: BrowserFigures): string {
  const { articles, slower, workerSlower, rounds, workers, load } = figures;
  return [
    `in the browser over ${articles.toLocaleString('en')} articles, main thread ${slower} times slower, worker ${workerSlower === null ? 'too' : `not («${workerSlower}»)`}; load of the machine ${load.map((one) => one.toFixed(1)).join(', then ')}`,
    'longest task over 50 ms (how many) / longest interaction to the next paint; ms',
    line('', rounds.map(({ words, again }) => (again ? 'again' : words.query))),
    ...STEPS.map((step) => line(step, rounds.map((round) => cellOf(round, step)))),
    `common: ${rounds[0]?.words.common ?? ''}; with what was no longer reached, the worker held ${megabytes(bytesOf(workers.peak))} MB; still reached: ${megabytes(workers.live.used + workers.live.embedder)} MB of objects, ${megabytes(workers.live.buffers)} MB of buffers`,
    ...[...figures.causes].sort((a, b) => b.cpu - a.cpu).slice(0, TASKS).map(causeLine),
    ...browserBudgets(figures).map(({ name, unit, most, is, met }) => `${met ? 'met    ' : 'NOT MET'}  ${name.padEnd(52)}${`${is.toFixed(0)} ${unit}`.padStart(10)}  of ${most} ${unit}`),
  ].join('\n');
}

function causeLine({ step, duration, cpu, parts, functions }: LongTask): string {
  const named = functions.filter(([name]) => !name.startsWith('('));
  return `${step.padEnd(8)}${duration.toFixed(0)} ms, ${cpu.toFixed(0)} of them its own: ${[...parts.slice(0, CAUSES), ...named.slice(0, CAUSES)].map(([name, ms]) => `${name} ${ms.toFixed(0)}`).join(', ')}`;
}

function cellOf({ steps }: Round, step: Step): string {
  const taken = steps[step];
  if (taken === undefined) return '';
  const { longTasks } = taken;
  return `${longTasks.length === 0 ? '–' : `${longestTask(taken).toFixed(0)} (${longTasks.length})`} / ${longestInteraction(taken) === 0 ? '–' : longestInteraction(taken).toFixed(0)}`;
}

function longestTask({ longTasks }: Taken): number {
  return Math.max(0, ...longTasks);
}

function longestInteraction({ interactions }: Taken): number {
  return Math.max(0, ...interactions.map(({ duration }) => duration));
}

function line(name: string, cells: readonly string[]): string {
  return [name.padEnd(8), ...cells.map((text) => text.padStart(CELL))].join('').trimEnd();
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
