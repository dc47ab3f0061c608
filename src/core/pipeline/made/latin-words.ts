import type { Mention } from '../../model/annotation';
import { type Block, isPassage } from '../../model/block';
import { words } from '../../text/words';
import type { Seen } from './seen';

/** Words of Latin letters that stand together. */
const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’.-]*\p{Script=Latin}(?: \p{Script=Latin}[\p{Script=Latin}\p{M}'’.-]*\p{Script=Latin})*/gu;
/** In brackets or marks they explain what stands before them. */
const EXPLAINING = /[([{«"“”„‘’'،:/-]\s?$/u;
const LETTER_ALONE = /^\p{Script=Arabic}$/u;

/** Latin words in the running text of a passage, where an Arabic word would stand. */
export function latinWords(text: string, block: Block): readonly Seen[] {
  return [...text.slice(block.start, block.end).matchAll(LATIN)].flatMap(({ 0: found, index }): readonly Seen[] => {
    const start = block.start + index;
    if (EXPLAINING.test(text.slice(Math.max(block.start, start - 2), start))) return [];
    return [{ kind: 'latin-words', of: null, place: { start, end: start + found.length, block: block.index } }];
  });
}

/** The initial of a second name, which Arabic does not write: «فلاديمير ف. بوتين». */
export function loneInitials(text: string, mentions: readonly Mention[], blocks: readonly Block[]): readonly Seen[] {
  return mentions.flatMap((mention): readonly Seen[] => {
    const block = blocks[mention.block];
    if (mention.type !== 'PER' || block === undefined || !isPassage(block)) return [];
    const inner = words(text, mention).slice(1, -1);
    if (!inner.some((word) => LETTER_ALONE.test(word.text) && text.charAt(word.end) === '.')) return [];
    return [{ kind: 'lone-initial', of: null, place: { start: mention.start, end: mention.end, block: mention.block } }];
  });
}
