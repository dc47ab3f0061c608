import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { pageOf } from './state/page-of';
import { forgetPage } from './written-page';

/** Steps of the browser's back and forward, and those of the router. */
const MOVES = ['popstate', 'pushState', 'replaceState'] as const;

/** On opening another page: to its top, with the focus at its content. Going back leaves scrolling to the browser. */
export function useArrival(): void {
  const [location] = useLocation();
  const path = pageOf(location);
  const before = useRef(path);
  const stepped = useRef(false);
  useEffect(() => {
    const moved = (event: Event): void => {
      stepped.current = event.type === 'popstate';
    };
    for (const name of MOVES) window.addEventListener(name, moved);
    return () => {
      for (const name of MOVES) window.removeEventListener(name, moved);
    };
  }, []);
  // Before it is painted: a page drawn in pieces would else be seen for a moment at the place of the last one.
  useLayoutEffect(() => {
    if (before.current === path) return;
    before.current = path;
    forgetPage();
    if (!stepped.current) window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
  }, [path]);
}
