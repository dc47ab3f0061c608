import { align, share } from './align';
import type { AnchorWords } from './anchor-words';
import { guesses } from './guesses';
import type { Selector } from './selector';
import { NEAREST_CONTEXT } from './thresholds';

const SPREAD = 3;
const SLACK = 3;

/** Index of the block where the neighbours of a passage stand that is no more; null when too few of them do. */
export function nearestBlock({ before, after }: Selector, text: AnchorWords): number | null {
  const row = [...before, ...after];
  const found = guesses([{ hashes: row, offset: -before.length }], text, SPREAD).map((guess) => {
    const alignment = align(row, text, guess - before.length - SLACK, guess + after.length + SLACK);
    const [left, right] = [alignment.at.slice(0, before.length), alignment.at.slice(before.length)];
    return { share: share(alignment), at: left.findLast((at) => at >= 0) ?? right.find((at) => at >= 0) ?? 0 };
  });
  const best = found.sort((a, b) => b.share - a.share)[0];
  return best === undefined || best.share < NEAREST_CONTEXT ? null : (text.blocks[best.at] ?? null);
}
