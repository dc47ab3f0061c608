import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Long enough that a pointer on its way across the text opens nothing. */
const OPEN_MS = 180;
/** Long enough to move the pointer from a name into its card. */
const CLOSE_MS = 350;

/** Which name is pointed at, and which one the Tab key reaches. Positions are in `Article.mentions`. */
export interface Names {
  readonly pointed: number | null;
  readonly tabStop: number | null;
  /** Keeps the card open while the pointer is in it. */
  readonly hold: () => void;
  readonly release: () => void;
  /** Brings a name into view and gives it the focus. */
  readonly visit: (mention: number) => void;
  /** Points at nothing. */
  readonly leave: () => void;
  /** Moves the focus without pointing at the name that it comes to. */
  readonly quietly: (move: () => void) => void;
}

/** Follows pointer and focus over the names below `root`. With `stays`, the last name remains pointed at when the pointer leaves. `onPress` is a click, a tap, Enter or Space on a name, or (null) a click beside all names. */
export function useNames(root: RefObject<HTMLElement | null>, stays: boolean, onPress: (mention: number | null, by: 'pointer' | 'key') => void): Names {
  const [pointed, point] = useState<number | null>(null);
  const [tabStop, stopAt] = useState<number | null>(null);
  const quiet = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const press = useRef(onPress);
  useEffect(() => {
    press.current = onPress;
  });
  const later = useCallback((mention: number | null, wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => point(mention), wait);
  }, []);
  const hold = useCallback(() => clearTimeout(timer.current), []);
  const release = useCallback(() => {
    if (stays) clearTimeout(timer.current);
    else later(null, CLOSE_MS);
  }, [later, stays]);
  const leave = useCallback(() => later(null, 0), [later]);
  const visit = useCallback(
    (mention: number) => {
      stopAt(mention);
      const name = nameElement(root.current, mention);
      name?.focus({ preventScroll: true });
      name?.scrollIntoView({ block: 'nearest' });
    },
    [root],
  );
  useEffect(() => {
    const text = root.current;
    if (text === null) return;
    const over = (event: PointerEvent): void => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
      const mention = mentionAt(event.target);
      if (mention === null) release();
      else later(mention, OPEN_MS);
    };
    const focused = (event: FocusEvent): void => {
      const mention = mentionAt(event.target);
      if (mention === null) return;
      stopAt(mention);
      if (quiet.current) return;
      clearTimeout(timer.current);
      point(mention);
    };
    const clicked = (event: MouseEvent): void => {
      if (document.getSelection()?.isCollapsed !== false) press.current(mentionAt(event.target), 'pointer');
    };
    const typed = (event: KeyboardEvent): void => {
      const mention = mentionAt(event.target);
      if (mention === null || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      press.current(mention, 'key');
    };
    const stops = new AbortController();
    text.addEventListener('pointerover', over, stops);
    text.addEventListener('pointerleave', release, stops);
    text.addEventListener('focusin', focused, stops);
    text.addEventListener('click', clicked, stops);
    text.addEventListener('keydown', typed, stops);
    return () => stops.abort();
  }, [root, later, release]);
  const quietly = useCallback((move: () => void) => {
    quiet.current = true;
    move();
    quiet.current = false;
  }, []);
  return { pointed, tabStop, hold, release, visit, leave, quietly };
}

/** The element of a mention; the first where a mark cuts it in two. */
export function nameElement(root: ParentNode | null, mention: number): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-mention="${mention}"]`) ?? null;
}

function mentionAt(target: EventTarget | null): number | null {
  const name = target instanceof Element ? target.closest<HTMLElement>('[data-mention]') : null;
  return name === null ? null : Number(name.dataset['mention']);
}
