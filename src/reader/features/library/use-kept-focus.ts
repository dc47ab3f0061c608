import { type RefObject, useLayoutEffect } from 'react';

/** The list that takes the focus of rows that go. */
export const FOCUS_KEEPER = 'data-keeps-focus';

/** When a row goes while the focus is inside, the list takes it, so that Tab goes on from there. */
export function useKeptFocus(row: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = row.current;
    const keeper = element?.closest<HTMLElement>(`[${FOCUS_KEEPER}]`);
    return () => {
      if (element?.contains(document.activeElement) === true) keeper?.focus({ preventScroll: true });
    };
  }, [row]);
}
