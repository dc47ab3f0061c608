import { type RefObject, useLayoutEffect, useRef } from 'react';
import { isStepped } from '../../state/use-stepped';
import { keepPlace, keptPlace } from './kept-places';

/** Keeps how far a list was scrolled, and takes the page there again when one comes back to it. Another list begins at its beginning. */
export function useKeptScroll(name: string, list: RefObject<HTMLElement | null>): void {
  const opened = useRef(false);
  useLayoutEffect(() => {
    const { current } = list;
    if (current === null) return;
    const kept = keptPlace(name);
    const comesBack = kept !== null && (isStepped() || !opened.current);
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
  }, [list, name]);
}
