import { type RefObject, useEffect, useState } from 'react';

/** How far outside of the window something counts as near, so that it is there when it is scrolled to. */
const MARGIN = '600px 0px';

/** True once an element has come near the window. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [near, come] = useState(false);
  useEffect(() => {
    if (near || element.current === null) return;
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && come(true), { rootMargin: MARGIN });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, near]);
  return near;
}
