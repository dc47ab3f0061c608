import type { Block } from '../../model/block';
import { words } from '../../text/words';
import type { Seen } from './seen';

const RULE = 'clean.space-before-mark';
/** The word before a mark is not farther than this. */
const REACH = 40;

/** Where the file had a space before a comma or another mark that closes up to its word: the word with its mark. */
export function spaceBeforeMark(text: string, block: Block): readonly Seen[] {
  return block.edits.flatMap(({ rule, start, end }): readonly Seen[] => {
    if (rule !== RULE) return [];
    const word = words(text, { start: Math.max(block.start, start - REACH), end: start }).at(-1);
    return [{ kind: 'space-before-mark', of: null, place: { start: word?.start ?? start, end: Math.min(block.end, end + 1), block: block.index } }];
  });
}
