import type { Block } from '../../model/block';
import { CALQUES } from '../../lexicon/calques';
import { foldWithMap } from '../../text/fold';
import type { Seen } from './seen';

/** Turns of phrase that translations leave behind, row by row of the table. */
export function calquesIn(text: string, block: Block): readonly Seen[] {
  const { folded, map } = foldWithMap(text.slice(block.start, block.end));
  return CALQUES.flatMap(({ id, pattern, common }) =>
    [...folded.matchAll(pattern)].map(({ 0: words, index }): Seen => {
      const start = block.start + (map[index] ?? 0);
      return { kind: common ? 'common-calque' : 'calque', of: id, place: { start, end: block.start + (map[index + words.length] ?? 0), block: block.index } };
    }),
  );
}
