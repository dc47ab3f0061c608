import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { keepPlace, keptPlace } from './kept-places';

/** What the browser and the router say when the address changes. */
const MOVES = ['popstate', 'pushState', 'replaceState'] as const;

/** Keeps how far a list was scrolled, and takes the page there again when one comes back to it. Another list begins at its beginning. */
export function useKeptScroll(name: string, list: RefObject<HTMLElement | null>): void {
  const opened = useRef(false);
  const stepped = useStepped();
  useLayoutEffect(() => {
    const { current } = list;
    if (current === null) return;
    const kept = keptPlace(name);
    const comesBack = kept !== null && (stepped.current || !opened.current);
    // A page opened anew is taken to its top by the frame, after this.
    let begins = opened.current && !comesBack;
    opened.current = true;
    if (comesBack) window.scrollTo(0, kept.offset);
    const keep = (): void => keepPlace(name, { offset: window.scrollY });
    // Told between layout and paint: measuring now would lay everything out within the task that made it.
    const laidOut = new ResizeObserver(() => {
      if (begins && current.getBoundingClientRect().top < 0) current.scrollIntoView({ block: 'start' });
      begins = false;
      keepPlace(name, { offset: window.scrollY, height: current.offsetHeight });
    });
    laidOut.observe(current);
    window.addEventListener('scroll', keep, { passive: true });
    return () => {
      laidOut.disconnect();
      window.removeEventListener('scroll', keep);
    };
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
