import type { Score } from './score';
import type { Shares } from './tally';

const LABEL_WIDTH = 22;
const COLUMN_WIDTH = 9;

/** A score as a table for a person. */
export function scoreTable({ names, namesRest, blocks, sentences, quotes, linking, uncovered }: Score): string {
  return [
    row('', ['p', 'r', 'f1']),
    ...Object.entries(names).map(([type, shares]) => sharesRow(`names ${type}`, shares)),
    ...Object.entries(namesRest).map(([type, shares]) => sharesRow(`  elsewhere ${type}`, shares)),
    sharesRow('sentences', sentences),
    sharesRow('quotations', quotes),
    row('  speaker', ['', '', show(quotes.speaker)]),
    row('  kind', ['', '', show(quotes.kind)]),
    row('  cue', ['', '', show(quotes.cue)]),
    row('block kinds', ['', '', show(blocks.accuracy)]),
    row('linking', ['', '', show(linking.accuracy)]),
    ...Object.entries(uncovered).map(([file, count]) => `uncovered characters of ${file}: ${count}`),
  ].join('\n');
}

function sharesRow(label: string, { p, r, f1 }: Shares): string {
  return row(label, [show(p), show(r), show(f1)]);
}

function row(label: string, cells: readonly string[]): string {
  return label.padEnd(LABEL_WIDTH) + cells.map((cell) => cell.padStart(COLUMN_WIDTH)).join('');
}

function show(share: number): string {
  return share.toFixed(3);
}
