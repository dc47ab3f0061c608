import type { Mention } from '../../model/annotation';
import type { Block } from '../../model/block';
import type { Span } from '../../model/span';
import { foldedSet } from '../../lexicon/folded';
import { NAME_NOUNS } from '../../lexicon/speaker-nouns';
import type { Token } from '../tokenise';
import { tokenise } from '../tokenise';
import type { Marked } from './find-marks';
import { findMarks } from './find-marks';

/** A name in marks is at most this long. */
const LONGEST_NAME = 5;
const JUDGED = foldedSet('عملية حملة مجموعة مشروع برنامج قاعدة');
const ARABIC_LETTER = /[\u0621-\u064a]/;

/** A block with all that quotations are read from. Lists are in order of the text. */
export interface Paragraph {
  readonly text: string;
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Words in marks that are somebody's words, not a name or a title. */
  readonly marks: readonly Marked[];
  readonly sentences: readonly Span[];
}

/** Reads a block; `mentions` and `sentences` are those of the block. */
export function readParagraph(text: string, block: Block, mentions: readonly Mention[], sentences: readonly Span[]): Paragraph {
  const tokens = tokenise(text, block);
  const marks = findMarks(text, block).filter((marked) => !isName(marked, tokens, mentions));
  return { text, block, tokens, mentions, marks, sentences };
}

/** Index of the first item that ends after `offset`. */
export function indexAfter(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The items that lie wholly in `[start, end)`. */
export function within<T extends Span>(items: readonly T[], start: number, end: number): readonly T[] {
  const found: T[] = [];
  for (let i = indexAfter(items, start); i < items.length; i += 1) {
    const item = items[i];
    if (item === undefined || item.start >= end) break;
    if (item.start >= start && item.end <= end) found.push(item);
  }
  return found;
}

/** The item that covers `offset`. */
export function covering<T extends Span>(items: readonly T[], offset: number): T | null {
  const item = items[indexAfter(items, offset)];
  return item !== undefined && item.start <= offset ? item : null;
}

/** Number of words in a span. */
export function countWords(paragraph: Paragraph, span: Span): number {
  return span.end <= span.start ? 0 : Math.max(0, indexAfter(paragraph.tokens, span.end) - indexAfter(paragraph.tokens, span.start));
}

/** «"رويترز"», «طائرة "إف-16"»: words in marks that are a name. */
function isName(marked: Marked, tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const inside = within(tokens, marked.start, marked.end);
  const mention = mentions[indexAfter(mentions, marked.start)];
  if (mention !== undefined && mention.start <= marked.start + 2 && mention.end >= marked.end) return true;
  if (inside.length > LONGEST_NAME) return false;
  const before = tokens[indexAfter(tokens, marked.start) - 1]?.key ?? '';
  // «عملية "إرهابية"» judges, «عملية "الدرع"» names.
  if (inside.length === 1 && JUDGED.has(before) && inside[0]?.key.startsWith('ال') === false) return false;
  if (NAME_NOUNS.has(before) || NAME_NOUNS.has(before.slice(1)) || NAME_NOUNS.has(`ا${before.slice(1)}`)) return true;
  return inside.every((token) => !ARABIC_LETTER.test(token.key)) || inside.some((token) => token.number !== null && inside.length <= 3);
}
