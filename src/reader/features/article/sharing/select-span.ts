import type { Article } from '../../../../core/model/article';
import type { Span } from '../../../../core/model/span';
import { BLOCK_ATTRIBUTE } from '../selected-span';

/** Room that selected words keep to the edges of the window, in pixels: the bar stands there. */
const ROOM = 130;

/** Selects a span of the article on the page, and brings its end into view. False when its words are not shown. */
export function selectSpan(root: Element, article: Article, { start, end }: Span): boolean {
  const from = placeOf(root, article, start, false);
  const to = placeOf(root, article, end, true);
  const selection = document.getSelection();
  if (from === null || to === null || selection === null) return false;
  selection.setBaseAndExtent(...from, ...to);
  const last = document.createRange();
  last.setStart(...to);
  const { top, bottom } = last.getBoundingClientRect();
  if (top < ROOM) window.scrollBy(0, top - ROOM);
  else if (bottom > window.innerHeight - ROOM) window.scrollBy(0, bottom - window.innerHeight + ROOM);
  return true;
}

/** Node and offset of a place in the text. An end belongs to the letters before it. */
function placeOf(root: Element, { blocks }: Article, offset: number, isEnd: boolean): [Node, number] | null {
  const block = blocks.find(({ start, end }) => (isEnd ? start < offset && offset <= end : start <= offset && offset < end));
  const element = block === undefined ? null : root.querySelector(`[${BLOCK_ATTRIBUTE}="${block.index}"]`);
  if (block === undefined || element === null) return null;
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset - block.start;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (isEnd ? left <= length : left < length) return [node, left];
    left -= length;
  }
  return null;
}
