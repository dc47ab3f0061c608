import type { Article } from '../../../../core/model/article';
import { selectedSpan } from '../selected-span';
import { selectSpan } from './select-span';
import { type SelectionStep, stepSelection } from './step-selection';

/** Takes a step with the selection on the page. Gives the block in which it now begins; null when nothing was selected. */
export function selectByKey(root: Element, article: Article, current: number | null, step: SelectionStep): number | null {
  const selection = document.getSelection();
  const range = selection === null || selection.isCollapsed || selection.rangeCount === 0 ? null : selection.getRangeAt(0);
  const present = range === null ? null : selectedSpan(range, root, article.text, article.blocks);
  const at = present === null ? null : blockAt(article, present.start);
  // One who walked on to another passage begins there.
  const now = at === current || current === null ? present : null;
  const next = stepSelection(article, now, current, step);
  return next !== null && selectSpan(root, article, next) ? blockAt(article, next.start) : null;
}

function blockAt({ blocks }: Article, offset: number): number | null {
  return blocks.find(({ start, end }) => start <= offset && offset < end)?.index ?? null;
}
