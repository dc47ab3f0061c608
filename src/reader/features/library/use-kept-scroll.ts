import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { keepPlace, keptPlace } from './kept-places';

/** What the browser and the router say when the address changes. */
const MOVES = ['popstate', 'pushState', 'replaceState'] as const;

/** Keeps how far a list was scrolled, and takes the page there again when one comes back to it. Another list begins at its beginning. */
export function useKeptScroll(name: string, list: RefObject<HTMLElement | null>): void {
  const opened = useRef(false);
  const stepped = useStepped();
  useLayoutEffect(() => {
    const kept = keptPlace(name);
    // A page opened anew is taken to its top by the frame, after this.
    if (kept !== null && (stepped.current || !opened.current)) window.scrollTo(0, kept.offset);
    else if (opened.current && (list.current?.getBoundingClientRect().top ?? 0) < 0) list.current?.scrollIntoView({ block: 'start' });
    opened.current = true;
    const scrolled = (): void => keepPlace(name, { offset: window.scrollY, height: list.current?.offsetHeight ?? 0 });
    scrolled();
    window.addEventListener('scroll', scrolled, { passive: true });
    return () => window.removeEventListener('scroll', scrolled);
  }, [list, name, stepped]);
}

/** True while the last change of the address was a step back or forward. */
function useStepped(): RefObject<boolean> {
  const stepped = useRef(false);
  useEffect(() => {
    const moved = ({ type }: Event): void => {
      stepped.current = type === 'popstate';
    };
    for (const move of MOVES) window.addEventListener(move, moved);
    return () => {
      for (const move of MOVES) window.removeEventListener(move, moved);
    };
  }, []);
  return stepped;
}
