import { useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { pageOf } from './state/page-of';
import { isStepped } from './state/use-stepped';
import { forgetPage } from './written-page';

/** On opening another page: to its top, with the focus at its content. Going back leaves scrolling to the browser. */
export function useArrival(): void {
  const [location] = useLocation();
  const path = pageOf(location);
  const before = useRef(path);
  // Before it is painted: a page drawn in pieces would else be seen for a moment at the place of the last one.
  useLayoutEffect(() => {
    if (before.current === path) return;
    before.current = path;
    forgetPage();
    if (!isStepped()) window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
  }, [path]);
}
