import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** On opening another page: to its top, with the focus at its content. Going back leaves scrolling to the browser. */
export function useArrival(): void {
  const [path] = useLocation();
  const before = useRef(path);
  const stepped = useRef(false);
  useEffect(() => {
    const back = (): void => {
      stepped.current = true;
    };
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    if (!stepped.current) window.scrollTo(0, 0);
    stepped.current = false;
    document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
  }, [path]);
}
