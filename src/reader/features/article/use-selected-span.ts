import { type RefObject, useEffect, useState } from 'react';
import type { Article } from '../../../core/model/article';
import type { Span } from '../../../core/model/span';
import { selectedSpan } from './selected-span';

/** The selection must stand still for this long: dragging is not answered unit by unit. */
const STILL_MS = 250;

/** Words of the article that are selected, and the range that holds them. */
export interface Selected {
  readonly span: Span;
  readonly range: Range;
}

/** Follows the selection by mouse, touch or keyboard; null when nothing of the article is selected. A field that takes the focus, and with it the browser's selection, changes nothing. */
export function useSelectedSpan(root: RefObject<HTMLElement | null>, article: Article): Selected | null {
  const [selected, select] = useState<Selected | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const read = (): void => {
      if (document.activeElement instanceof HTMLTextAreaElement) return;
      const next = selectionIn(root.current, article);
      select((now) => (now !== null && next !== null && isSame(now, next) ? now : next));
    };
    const changed = (): void => {
      clearTimeout(timer);
      timer = setTimeout(read, STILL_MS);
    };
    document.addEventListener('selectionchange', changed);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', changed);
    };
  }, [root, article]);
  return selected;
}

function selectionIn(root: HTMLElement | null, article: Article): Selected | null {
  const selection = document.getSelection();
  if (root === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const span = selectedSpan(range, root, article.text, article.blocks);
  return span === null ? null : { span, range: range.cloneRange() };
}

/** A live range follows the page; the same words in another range are a new selection, since the page was drawn anew under the old one. */
function isSame(a: Selected, b: Selected): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.range.startContainer === b.range.startContainer && a.range.endContainer === b.range.endContainer;
}
