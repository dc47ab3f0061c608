import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { useDismiss } from './use-dismiss';

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
  useLayoutEffect(() => {
    const reference = 'current' in anchor ? anchor.current : anchor;
    const floating = panel.current;
    if (reference === null || floating === null) return;
    const place = (): void => void position(reference, floating, placement);
    return autoUpdate(reference, floating, place);
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
