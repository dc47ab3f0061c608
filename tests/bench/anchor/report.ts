import type { Figures, Target } from './figures';
import { LENGTHS } from './passages';
import { percent, type Counts, type CountsBy } from './tally';

const NAME = 30;
const CELL = 15;

/** The figures as tables for a person. */
export function report({ articles, total, byEdit, byLength, byEditAndLength, targets, revisions, peer }: Figures): string {
  const lengths = Object.keys(LENGTHS);
  const row = (name: string, cells: CountsBy, all: Counts | undefined, plain: Counts | undefined): string => [name.padEnd(NAME), ...lengths.map((length) => cell(cells[length])), cell(all), cell(plain)].join('');
  return [
    `${total.trials} trials on ${articles} articles: right in percent, then near / lost / wrong`,
    `peer: a plain quotation with its surroundings, best candidate of an approximate match, on one trial in ${Math.round(1 / peer.share)}`,
    '',
    [''.padEnd(NAME), ...[...lengths, 'all', 'peer'].map((head) => head.padStart(CELL))].join(''),
    ...Object.entries(byEditAndLength).map(([edit, cells]) => row(edit, cells, byEdit[edit], peer.byEdit[edit])),
    row('all', byLength, total, peer.total),
    row('peer', peer.byLength, peer.total, undefined),
    ...(revisions === null ? [] : ['', ...revisionLines(revisions, peer.revisions ?? {})]),
    '',
    `twins (the same words at another place, counted as near): ${total.twin}, peer ${peer.total.twin}`,
    '',
    ...targets.map(targetLine),
  ].join('\n');
}

function revisionLines(own: CountsBy, peer: CountsBy): readonly string[] {
  return [['real revisions'.padEnd(NAME), ...['trials', 'links', 'peer'].map((head) => head.padStart(CELL))].join(''), ...Object.entries(own).map(([kind, counts]) => [kind.padEnd(NAME), String(counts.trials).padStart(CELL), cell(counts), cell(peer[kind])].join(''))];
}

function targetLine({ name, aim, trials, percent: share, met }: Target): string {
  return `${met ? 'met    ' : 'NOT MET'}  ${name.padEnd(56)}${aim.padStart(9)}${share.toFixed(3).padStart(9)} % of ${trials}`;
}

function cell(counts: Counts | undefined): string {
  if (counts === undefined || counts.trials === 0) return '–'.padStart(CELL);
  const right = counts.right === counts.trials ? '100' : Math.min(99.9, percent(counts.right, counts.trials)).toFixed(1);
  return `${right}  ${[counts.near, counts.lost, counts.wrong].join('/')}`.padStart(CELL);
}
