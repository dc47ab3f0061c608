import type { BrowserFigures } from './measure-browser';

const LONGEST_TASK = 50;
const LONGEST_INTERACTION = 100;
const MOST_MEGABYTES = 150;

/** The figures of the browser, and whether they hold, as lines for a person. */
export function browserReport({ articles, steps, workerMegabytes }: BrowserFigures): string {
  const used = Object.entries(steps).filter(([name]) => name !== 'begin').map(([, taken]) => taken);
  const task = Math.max(0, ...used.flatMap(({ longTasks }) => longTasks));
  const interaction = Math.max(0, ...used.flatMap(({ interactions }) => interactions));
  return [
    `in the browser over ${articles.toLocaleString('en')} articles, CPU four times slower; ms`,
    ...Object.entries(steps).map(([name, { longTasks, interactions }]) => `${name.padEnd(8)}tasks over ${LONGEST_TASK}: ${longTasks.map(Math.round).join(' ') || 'none'}; to the next paint: ${interactions.map(Math.round).join(' ') || 'under 16'}`),
    verdict('longest task after the beginning', task === 0 ? 'none over 50 ms' : `${task.toFixed(0)} ms`, task <= LONGEST_TASK),
    verdict('longest interaction to next paint', `${interaction.toFixed(0)} of ${LONGEST_INTERACTION} ms`, interaction <= LONGEST_INTERACTION),
    verdict('memory of the worker', workerMegabytes === null ? 'not told' : `${workerMegabytes.toFixed(0)} of ${MOST_MEGABYTES} MB`, workerMegabytes !== null && workerMegabytes <= MOST_MEGABYTES),
  ].join('\n');
}

function verdict(name: string, figure: string, met: boolean): string {
  return `${met ? 'met    ' : 'NOT MET'}  ${name.padEnd(40)}${figure}`;
}
