import { type RefCallback, useCallback, useState } from 'react';

/** Width and height, in pixels of the page. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** An element with its size, once it stands on the page; follows it. */
export interface Frame {
  readonly element: HTMLElement | null;
  readonly size: Size | null;
  readonly mount: RefCallback<HTMLElement>;
}

/** Watches an element's size. */
export function useFrame(): Frame {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [size, setSize] = useState<Size | null>(null);
  const mount = useCallback((found: HTMLElement | null) => {
    setElement(found);
    if (found === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      setSize(width > 0 ? { width: Math.round(width), height: Math.round(height) } : null);
    });
    observer.observe(found);
    return () => observer.disconnect();
  }, []);
  return { element, size, mount };
}
