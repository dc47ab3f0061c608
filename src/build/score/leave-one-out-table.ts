import type { LeaveOneOut, NameShares } from './leave-one-out';

const LABEL_WIDTH = 28;
const COLUMN_WIDTH = 9;
const DECIMALS = 3;

/** F1 by seed and type, and what each seed was scored without, as a table for a person. */
export function leaveOneOutTable({ seeds, names }: LeaveOneOut): string {
  return [
    row('F1, left out', ['PER', 'LOC', 'ORG', 'micro', 'removed']),
    ...seeds.map((seed) => row(seed.file, [...cells(seed.names), String(seed.removed.length)])),
    row('all', [...cells(names), String(seeds.reduce((total, { removed }) => total + removed.length, 0))]),
    ...seeds.map(({ file, removed }) => `without, for ${file}: ${removed.join(', ')}`),
  ].join('\n');
}

function cells({ PER, LOC, ORG, micro }: NameShares): readonly string[] {
  return [PER, LOC, ORG, micro].map(({ f1 }) => f1.toFixed(DECIMALS));
}

function row(label: string, columns: readonly string[]): string {
  return label.padEnd(LABEL_WIDTH) + columns.map((column) => column.padStart(COLUMN_WIDTH)).join('');
}
