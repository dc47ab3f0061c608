import type { Placement } from '@floating-ui/dom';
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import type { Anchor } from './place-beside';
import { useDismiss } from './use-dismiss';

/**
 * A panel that floats beside its anchor and stays inside the window. It does not take the focus and does not trap it;
 * Escape and a press outside both close it. `placement` is logical: `bottom-start` is the reading side.
 */
export function Popover({
  anchor,
  onClose,
  label,
  placement = 'bottom-start',
  children,
}: {
  readonly anchor: Anchor | RefObject<Element | null>;
  readonly onClose: () => void;
  readonly label: string;
  readonly placement?: Placement;
  readonly children: ReactNode;
}): ReactNode {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const reference = 'current' in anchor ? anchor.current : anchor;
    const floating = panel.current;
    if (reference === null || floating === null) return;
    // Loaded when the first panel opens: what is read needs none.
    const stops = new AbortController();
    import('./place-beside').then(
      ({ placeBeside }) => {
        if (!stops.signal.aborted) stops.signal.addEventListener('abort', placeBeside(reference, floating, placement));
      },
      () => standBelow(reference, floating),
    );
    return () => stops.abort();
  }, [anchor, placement]);
  useDismiss((target) => {
    const reference = 'current' in anchor ? anchor.current : anchor;
    return panel.current?.contains(target) !== false || (reference instanceof Element && reference.contains(target));
  }, onClose);
  return (
    <div ref={panel} role="group" aria-label={label} className="floating z-30 w-max max-w-[calc(100vw-1.5rem)] overflow-y-auto rounded-2xl bg-raised text-ink shadow-float forced-colors:border">
      {children}
    </div>
  );
}

/** Where the script did not arrive: below the anchor, as far as the window has room. */
function standBelow(reference: Anchor, panel: HTMLElement): void {
  const { left, bottom } = reference.getBoundingClientRect();
  const room = document.documentElement.clientWidth - panel.offsetWidth;
  panel.style.translate = `${Math.max(0, Math.min(left, room))}px ${bottom}px`;
  panel.dataset['side'] = 'bottom';
}
