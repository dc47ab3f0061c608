import type { Figures } from './figures';
import { LENGTHS } from './passages';
import { percent, type Counts, type CountsBy } from './tally';
import type { Target } from './targets';

const NAME = 30;
const CELL = 15;

/** The figures as tables for a person. */
export function report({ articles, total, byEdit, byLength, byEditAndLength, targets, revisions, lineage, peer }: Figures): string {
  const lengths = Object.keys(LENGTHS);
  const inLengths = (by: CountsBy): readonly (Counts | undefined)[] => lengths.map((length) => by[length]);
  return [
    `${total.trials} trials on ${articles} articles: right in percent, then near / lost / wrong`,
    `lineage: with the earlier revision kept; peer: a plain quotation with its surroundings; both on one trial in ${Math.round(1 / peer.share)}`,
    '',
    line('', [...lengths, 'all', 'lineage', 'peer']),
    ...Object.entries(byEditAndLength).map(([edit, by]) => row(edit, [...inLengths(by), byEdit[edit], lineage.byEdit[edit], peer.byEdit[edit]])),
    row('all', [...inLengths(byLength), total, lineage.total, peer.total]),
    row('lineage', [...inLengths(lineage.byLength), lineage.total]),
    row('lineage, two revisions old', [...lengths.map(() => undefined), lineage.chains.total]),
    row('peer', [...inLengths(peer.byLength), peer.total]),
    ...(revisions === null ? [] : ['', ...revisionLines(revisions, lineage.revisions ?? {}, peer.revisions ?? {})]),
    '',
    `twins (the same words at another place, counted as near): ${total.twin}; lineage ${lineage.total.twin}, peer ${peer.total.twin} of the sample`,
    '',
    ...targets.map(targetLine),
  ].join('\n');
}

function revisionLines(own: CountsBy, lineage: CountsBy, peer: CountsBy): readonly string[] {
  return [line('real revisions', ['passages', 'links', 'lineage', 'peer']), ...Object.entries(own).map(([kind, counts]) => line(kind, [String(counts.trials), cell(counts), cell(lineage[kind]), cell(peer[kind])]))];
}

function targetLine({ name, aim, trials, percent: share, met }: Target): string {
  return `${met ? 'met    ' : 'NOT MET'}  ${name.padEnd(50)}${aim.padStart(9)}${share.toFixed(3).padStart(9)} % of ${trials}`;
}

function row(name: string, counts: readonly (Counts | undefined)[]): string {
  return line(name, counts.map(cell));
}

function line(name: string, cells: readonly string[]): string {
  return [name.padEnd(NAME), ...cells.map((text) => text.padStart(CELL))].join('').trimEnd();
}

function cell(counts: Counts | undefined): string {
  if (counts === undefined || counts.trials === 0) return '–';
  const right = counts.right === counts.trials ? '100' : Math.min(99.9, percent(counts.right, counts.trials)).toFixed(1);
  return `${right}  ${[counts.near, counts.lost, counts.wrong].join('/')}`;
}
