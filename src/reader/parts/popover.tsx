import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** What a panel floats beside: an element, or the box of some words. */
export type Anchor = Pick<Element, 'getBoundingClientRect'>;

const EDGE = 12;
const GAP = 8;

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
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useLayoutEffect(() => {
    const reference = 'current' in anchor ? anchor.current : anchor;
    const floating = panel.current;
    if (reference === null || floating === null) return;
    const place = (): void => void position(reference, floating, placement);
    return autoUpdate(reference, floating, place);
  }, [anchor, placement]);
  useEffect(() => {
    const reference = 'current' in anchor ? anchor.current : anchor;
    const pressed = (event: PointerEvent): void => {
      const target = event.target as Node;
      const inAnchor = reference instanceof Element && reference.contains(target);
      if (!inAnchor && panel.current?.contains(target) === false) close.current();
    };
    const typed = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close.current();
    };
    document.addEventListener('pointerdown', pressed);
    document.addEventListener('keydown', typed);
    return () => {
      document.removeEventListener('pointerdown', pressed);
      document.removeEventListener('keydown', typed);
    };
  }, [anchor]);
  return (
    <div ref={panel} role="group" aria-label={label} className="floating z-30 w-max max-w-[calc(100vw-1.5rem)] overflow-y-auto rounded-2xl bg-raised text-ink shadow-float forced-colors:border">
      {children}
    </div>
  );
}

async function position(reference: Anchor, floating: HTMLElement, placement: Placement): Promise<void> {
  const { x, y, placement: placed } = await computePosition(reference, floating, {
    strategy: 'fixed',
    placement,
    middleware: [
      offset(GAP),
      flip({ padding: EDGE }),
      shift({ padding: EDGE }),
      size({ padding: EDGE, apply: ({ availableHeight }) => void (floating.style.maxBlockSize = `${Math.max(120, availableHeight)}px`) }),
    ],
  });
  floating.style.translate = `${x}px ${y}px`;
  floating.dataset['side'] = placed.split('-')[0];
}
