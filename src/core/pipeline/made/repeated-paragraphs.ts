import type { Block } from '../../model/block';
import { fold } from '../../text/fold';
import { words } from '../../text/words';
import type { Draft } from '../draft';

/** So many words in a row, told by themselves, are hardly said twice by chance. */
const ROW = 4;
/** A paragraph repeats another when so much of its rows stand there. */
const MOST_OF_IT = 0.5;
/** Shorter ones repeat easily. */
const SHORTEST = 8;

/** Blocks that say again what an earlier paragraph of the text says, in its words; those that cleaning set aside for that among them. */
export function repeatedParagraphs({ text, blocks }: Draft, own: readonly Block[]): readonly Block[] {
  const byCleaning = new Set(blocks.filter(({ repeats }) => repeats !== null && blocks[repeats]?.kind !== 'title'));
  const first = new Map<string, number>();
  const again = own.filter((block) => block.kind !== 'title' && !byCleaning.has(block) && repeatsEarlier(text, block, first));
  return [...byCleaning, ...again].sort((a, b) => a.start - b.start);
}

/** Each row of words belongs to the first block that has it. */
function repeatsEarlier(text: string, block: Block, first: Map<string, number>): boolean {
  const all = words(text, block).map((word) => fold(word.text));
  if (all.length < SHORTEST) return false;
  const shared = new Map<number, number>();
  for (let at = 0; at + ROW <= all.length; at += 1) {
    const row = all.slice(at, at + ROW).join(' ');
    const earlier = first.get(row);
    if (earlier === undefined) first.set(row, block.index);
    else if (earlier !== block.index) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
  }
  return Math.max(0, ...shared.values()) >= (all.length - ROW + 1) * MOST_OF_IT;
}
