import type { Mention } from '../../model/annotation';
import { type Block, isPassage } from '../../model/block';
import type { Seen } from './seen';

/** Words of Latin letters that stand together. */
const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’.-]*\p{Script=Latin}(?: \p{Script=Latin}[\p{Script=Latin}\p{M}'’.-]*\p{Script=Latin})*/gu;
/** What stands beside the words of an address, a tag of a page or the name of a thing, before and after. */
const PART_BEFORE = /[\w@#<&=.+]$/;
const PART_AFTER = /^[\w@#>&=/:+]/;
/** Letters that stand for a name («NPR», «FIFA») are usual in Arabic of any making. */
const LETTERS = /^\p{Lu}[\p{Lu}.-]{0,5}$/u;
/** In brackets or marks they explain what stands before them. */
const EXPLAINING = /[([{«"“”„‘’'،:/-]\s?$/u;
/** An initial between the first name and the last: «ف.» in «فلاديمير ف. بوتين». */
const INITIAL = /^\p{Script=Arabic}+ \p{Script=Arabic}\. \p{Script=Arabic}{2,}/u;

/** Latin words in the running text of a passage, where an Arabic word would stand. */
export function latinWords(text: string, block: Block): readonly Seen[] {
  return [...text.slice(block.start, block.end).matchAll(LATIN)].flatMap(({ 0: found, index }): readonly Seen[] => {
    const start = block.start + index;
    const end = start + found.length;
    const before = text.slice(Math.max(block.start, start - 2), start);
    if (LETTERS.test(found) || EXPLAINING.test(before) || PART_BEFORE.test(before) || PART_AFTER.test(text.slice(end, end + 1))) return [];
    return [{ kind: 'latin-words', of: null, place: { start, end, block: block.index } }];
  });
}

/** The initial of a second name, which Arabic does not write: «فلاديمير ف. بوتين». Names that are hidden behind their letters («جورج.ر.ع») are none. */
export function loneInitials(text: string, mentions: readonly Mention[], blocks: readonly Block[]): readonly Seen[] {
  return mentions.flatMap((mention): readonly Seen[] => {
    const block = blocks[mention.block];
    if (mention.type !== 'PER' || block === undefined || !isPassage(block) || !INITIAL.test(text.slice(mention.start, mention.end))) return [];
    return [{ kind: 'lone-initial', of: null, place: { start: mention.start, end: mention.end, block: mention.block } }];
  });
}
