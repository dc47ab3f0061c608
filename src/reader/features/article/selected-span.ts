import type { Block } from '../../../core/model/block';
import type { Span } from '../../../core/model/span';

/** Marks the element that holds the words of one block and nothing else; the value is the block's index. */
export const BLOCK_ATTRIBUTE = 'data-block';

/** The part of `Article.text` that a range of the page covers, white space at its ends left out; null when it touches no words of the article. */
export function selectedSpan(range: Range, root: Element, text: string, blocks: readonly Block[]): Span | null {
  const touched = [...root.querySelectorAll(`[${BLOCK_ATTRIBUTE}]`)].filter((element) => range.intersectsNode(element));
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = blocks[Number(first.getAttribute(BLOCK_ATTRIBUTE))];
  const to = blocks[Number(last.getAttribute(BLOCK_ATTRIBUTE))];
  if (from === undefined || to === undefined) return null;
  const start = first.contains(range.startContainer) ? from.start + lengthUpTo(first, range.startContainer, range.startOffset) : from.start;
  const end = last.contains(range.endContainer) ? to.start + lengthUpTo(last, range.endContainer, range.endOffset) : to.end;
  return trimmed(text, { start, end });
}

function lengthUpTo(element: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** A span without the white space at its ends; null when nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const cut = words.trim();
  if (cut === '') return null;
  const from = start + words.indexOf(cut);
  return { start: from, end: from + cut.length };
}
