import { type RefObject, useEffect, useRef } from 'react';

/** How far below the window something counts as near, so that it is there when one reaches it. */
const AHEAD = '600px';

/** Calls back when the element comes near the window, once for each time that it is wanted anew. */
export function useNear<E extends Element>(wanted: boolean, onNear: () => void): RefObject<E | null> {
  const element = useRef<E>(null);
  const current = useRef(onNear);
  useEffect(() => {
    current.current = onNear;
  });
  useEffect(() => {
    if (!wanted || element.current === null) return;
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && current.current(), { rootMargin: AHEAD });
    observer.observe(element.current);
    return () => observer.disconnect();
  });
  return element;
}
