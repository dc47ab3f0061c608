import type { Speed, Times } from './speed';

const NAME = 30;
const CELL = 12;

/** What is aimed at in an article of 20,000 words, in milliseconds. */
const RESOLVE = { median: 10, worst: 50 } as const;
const DESCRIBE = 5;

/** The times as a table for a person. */
export function speedReport({ words, links, describe, first, resolve, peer }: Speed): string {
  return [
    `one link in an article of ${words} words, ${links} links, milliseconds`,
    line('', ['median', 'p99', 'worst', 'peer ÷']),
    row('describe', describe, null),
    ...Object.entries(resolve).map(([fate, times]) => row(fate === 'all' ? 'resolve' : `  ${fate}`, times, fate === 'all' ? peer : null)),
    row('resolve, first of a page', first, peer),
    row('peer', peer, null),
    '',
    target(`resolve: median ≤ ${RESOLVE.median} ms, worst ≤ ${RESOLVE.worst} ms`, resolve.all.median <= RESOLVE.median && resolve.all.worst <= RESOLVE.worst),
    target(`describe: worst ≤ ${DESCRIBE} ms`, describe.worst <= DESCRIBE),
  ].join('\n');
}

function row(name: string, { median, p99, worst }: Times, peer: Times | null): string {
  return line(name, [...[median, p99, worst].map((ms) => ms.toFixed(2)), ...(peer === null ? [] : [`${(peer.median / median).toFixed(1)} ×`])]);
}

function line(name: string, cells: readonly string[]): string {
  return [name.padEnd(NAME), ...cells.map((text) => text.padStart(CELL))].join('');
}

function target(name: string, met: boolean): string {
  return `${met ? 'met    ' : 'NOT MET'}  ${name}`;
}
