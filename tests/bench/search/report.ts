import type { Budget } from './budgets';
import { CONTENT } from './measure/content';
import type { Disk } from './measure/disk';
import type { Spread } from './measure/task';
import type { Measured, Outcome } from './run-engine';

const NAME = 12;
const CELL = 19;

interface Column {
  readonly title: string;
  readonly cell: (measured: Measured) => string;
  /** What is compared with the peers'. */
  readonly ratio: ((measured: Measured) => number) | null;
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);
const pair = ({ p50, p95 }: Spread, write: (value: number) => string = short): string => `${write(p50)} / ${write(p95)}`;

const COLUMNS: readonly Column[] = [
  { title: 'build s', cell: ({ build }) => build.seconds.toFixed(1), ratio: ({ build }) => build.seconds },
  { title: 'peak MB', cell: ({ build }) => build.peakMegabytes.toFixed(0), ratio: ({ build }) => build.peakMegabytes },
  { title: 'MB shipped/brotli', cell: ({ disk: { total } }) => `${megabytes(total.shipped)} / ${megabytes(total.brotli)}`, ratio: ({ disk }) => disk.total.brotli },
  { title: 'MB of it index', cell: ({ disk: { index } }) => `${megabytes(index.shipped)} / ${megabytes(index.brotli)}`, ratio: ({ disk }) => disk.index.brotli },
  { title: 'files', cell: ({ disk }) => String(disk.total.files), ratio: null },
  { title: 'first kB', cell: ({ query }) => pair(query.cold.first.bytes, kilobytes), ratio: ({ query }) => query.cold.first.bytes.p95 },
  { title: 'requests', cell: ({ query }) => pair(query.cold.first.requests), ratio: ({ query }) => query.cold.first.requests.p95 },
  { title: 'ten kB', cell: ({ query }) => pair(query.cold.ten.bytes, kilobytes), ratio: null },
  { title: 'counts kB', cell: ({ query }) => pair(query.cold.counts.bytes, kilobytes), ratio: ({ query }) => query.cold.counts.bytes.p95 },
  { title: 'cold ms', cell: ({ query }) => pair(query.cold.first.ms), ratio: ({ query }) => query.cold.first.ms.p95 },
  { title: 'warm ms', cell: ({ query }) => pair(query.warm.plain), ratio: ({ query }) => query.warm.plain.p95 },
  { title: 'with counts ms', cell: ({ query }) => `${pair(query.warm.counts)} / ${short(query.warm.counts.max)}`, ratio: ({ query }) => query.warm.counts.p95 },
  { title: 'MB live', cell: ({ query }) => query.megabytes.toFixed(1), ratio: ({ query }) => query.megabytes },
];

/** The figures as tables for a person. */
export function report(outcomes: readonly Outcome[], budgets: readonly Budget[], queries: number): string {
  const sizes = [...new Set(outcomes.map(({ articles }) => articles))];
  return [
    `${queries} queries; p50 / p95 (/ max); first, ten: until so many results with their titles, counts: until all facets are counted besides; × what isnad takes of a peer, by p95`,
    ...sizes.flatMap((size) => ['', ...sizeTable(size, outcomes.filter(({ articles }) => articles === size))]),
    '',
    ...budgets.map(budgetLine),
  ].join('\n');
}

function sizeTable(size: number, outcomes: readonly Outcome[]): readonly string[] {
  const own = outcomes.find(({ engine }) => engine === 'isnad')?.measured ?? null;
  return [
    line(size.toLocaleString('en'), COLUMNS.map(({ title }) => title)),
    ...outcomes.flatMap(({ engine, measured, why }) => (measured === null ? [`${engine.padEnd(NAME)}${why ?? ''}`] : [line(engine, COLUMNS.map(({ cell }) => cell(measured))), ...(own === null || own === measured ? [] : [ratioLine(own, measured)])])),
    ...(own === null ? [] : ['', ...ownTables(own)]),
  ];
}

function ratioLine(own: Measured, peer: Measured): string {
  return line('', COLUMNS.map(({ ratio }) => (ratio === null || ratio(peer) === 0 ? '' : `× ${(ratio(own) / ratio(peer)).toFixed(2)}`)));
}

function ownTables({ disk, query }: Measured): readonly string[] {
  return [
    `isnad by kind of file, kB as shipped: ${kindList(disk)}`,
    `isnad in all: index ${megabytes(disk.index.shipped)} MB + content (${CONTENT.isnad.join(', ')}) ${megabytes(disk.total.shipped - disk.index.shipped)} MB = ${megabytes(disk.total.shipped)} MB as shipped`,
    `isnad by kind of query, ms with counts: ${Object.entries(query.kinds).map(([kind, times]) => `${kind} ${pair(times)}`).join(', ')}`,
    `found ${pair(query.found)} articles, ${query.empty} queries nothing; all queries together loaded ${megabytes(query.traffic.bytes)} MB in ${query.traffic.requests} requests`,
  ];
}

function kindList({ kinds }: Disk): string {
  const ordered = Object.entries(kinds).sort(([, a], [, b]) => b.shipped - a.shipped);
  return ordered.map(([kind, { shipped, files }]) => `${kind} ${kilobytes(shipped)} in ${files}`).join(', ');
}

function budgetLine({ articles, name, unit, most, is, met, besides }: Budget): string {
  const added = besides === null ? '' : `  (${besides})`;
  return `${met ? 'met    ' : 'NOT MET'}  ${articles.toLocaleString('en').padStart(7)}  ${name.padEnd(60)}${`${short(is)} ${unit}`.padStart(14)}  of ${most} ${unit}${added}`;
}

function line(name: string, cells: readonly string[]): string {
  return [name.padEnd(NAME), ...cells.map((text) => text.padStart(CELL))].join('').trimEnd();
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
