import { type RefObject, useEffect } from 'react';

const FOCUSABLE = 'tabindex';

/**
 * Lets a selection by mouse begin at the very edge of a name. Chromium draws none out of an element that can take the focus when the press falls on the outer half of its first letter;
 * so a name cannot while the button is down.
 */
export function useDragFromNames(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const text = root.current;
    if (text === null) return;
    const stops = new AbortController();
    text.addEventListener('mousedown', (event) => freeWhilePressed(event.target), stops);
    return () => stops.abort();
  }, [root]);
}

function freeWhilePressed(target: EventTarget | null): void {
  const name = target instanceof Element ? target.closest('[data-mention]') : null;
  const value = name?.getAttribute(FOCUSABLE) ?? null;
  if (name === null || value === null) return;
  name.removeAttribute(FOCUSABLE);
  const restore = (): void => {
    if (!name.hasAttribute(FOCUSABLE)) name.setAttribute(FOCUSABLE, value);
  };
  window.addEventListener('mouseup', restore, { once: true, capture: true });
}
