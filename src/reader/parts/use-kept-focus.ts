import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

const CONTROLS = 'button, a[href], input, select';

/** Keeps the focus in a box whose controls may take themselves away: it goes to the row (of a selector) that has come to the place of theirs, to the last row, or else to what `otherwise` selects, to the box itself where that is null. */
export function useKeptFocus<Box extends HTMLElement>(rows: string, otherwise: string | null): RefObject<Box | null> {
  const box = useRef<Box>(null);
  const pressed = useRef<{ readonly control: Element; readonly row: number } | null>(null);
  useEffect(() => {
    const own = box.current;
    const note = ({ target }: Event): void => {
      const control = target instanceof Element ? target.closest(CONTROLS) : null;
      pressed.current = control === null ? null : { control, row: [...(own?.querySelectorAll(rows) ?? [])].findIndex((row) => row.contains(control)) };
    };
    own?.addEventListener('click', note, { capture: true });
    return () => own?.removeEventListener('click', note, { capture: true });
  }, [rows]);
  // After each drawing: what was pressed may go with any of them.
  useLayoutEffect(() => {
    if (box.current === null || pressed.current === null || pressed.current.control.isConnected) return;
    const { row } = pressed.current;
    pressed.current = null;
    if (document.activeElement === document.body) successor(box.current, rows, row, otherwise)?.focus({ preventScroll: true });
  });
  return box;
}

function successor(box: HTMLElement, rows: string, row: number, otherwise: string | null): HTMLElement | null {
  const all = box.querySelectorAll<HTMLElement>(rows);
  const next = row < 0 ? undefined : all[Math.min(row, all.length - 1)];
  if (next !== undefined) return next.matches(CONTROLS) ? next : next.querySelector<HTMLElement>(CONTROLS);
  return otherwise === null ? box : box.querySelector<HTMLElement>(otherwise);
}
