import { useEffect, useRef } from 'react';

/** Calls `close` on Escape, and on a press at something that is not inside. */
export function useDismiss(isInside: (target: Node) => boolean, close: () => void): void {
  const current = useRef({ isInside, close });
  useEffect(() => {
    current.current = { isInside, close };
  });
  useEffect(() => {
    const pressed = ({ target }: PointerEvent): void => {
      if (target instanceof Node && !current.current.isInside(target)) current.current.close();
    };
    const typed = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') current.current.close();
    };
    document.addEventListener('pointerdown', pressed);
    document.addEventListener('keydown', typed);
    return () => {
      document.removeEventListener('pointerdown', pressed);
      document.removeEventListener('keydown', typed);
    };
  }, []);
}
