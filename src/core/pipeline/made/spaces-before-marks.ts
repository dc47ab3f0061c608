import type { Block } from '../../model/block';
import { words } from '../../text/words';
import type { Seen } from './seen';

const RULE = 'clean.space-before-mark';
/** The word before a mark is not farther than this. */
const REACH = 40;
/** Fewer are slips of the hand. */
const HABIT = 3;

/** Where the file had a space before a comma or another mark that closes up to its word: the word with its mark. Nothing where that happened once or twice. */
export function spacesBeforeMarks(text: string, own: readonly Block[]): readonly Seen[] {
  const seen = own.flatMap((block) => inBlock(text, block));
  return seen.length < HABIT ? [] : seen;
}

function inBlock(text: string, block: Block): readonly Seen[] {
  return block.edits.flatMap(({ rule, start, end }): readonly Seen[] => {
    if (rule !== RULE) return [];
    const word = words(text, { start: Math.max(block.start, start - REACH), end: start }).at(-1);
    return [{ kind: 'space-before-mark', of: null, place: { start: word?.start ?? start, end: Math.min(block.end, end + 1), block: block.index } }];
  });
}
