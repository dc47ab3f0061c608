import { type RefObject, useEffect, useState } from 'react';

/** Begins before it is in view, so that one seldom sees it wait. */
const AHEAD = '400px';

/** True once the element has come near the window. */
export function useSeen(element: RefObject<Element | null>): boolean {
  const [seen, see] = useState(false);
  useEffect(() => {
    if (seen || element.current === null) return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && see(true), { rootMargin: AHEAD });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, seen]);
  return seen;
}
