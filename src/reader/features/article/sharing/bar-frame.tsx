import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { classes } from '../../../parts/classes';
import type { Anchor } from '../../../parts/place-beside';
import { Popover } from '../../../parts/popover';
import { useDismiss } from '../../../parts/use-dismiss';
import { useMedia } from '../../../parts/use-media';

/** Beside words that fill this share of the window nothing can float. */
const TALL = 0.6;
/** Between the bar and the words, in pixels: the handles of a selection on a touch screen hang below it. */
const HANDLES = 32;
/** Above a selection the system shows its own menu, in pixels. */
const SYSTEM_MENU = 64;

interface Props {
  readonly anchor: Anchor;
  readonly label: string;
  /** True when a press outside closes the bar; a selection ends by itself. */
  readonly closesOutside: boolean;
  readonly onClose: () => void;
  readonly children: (docked: boolean) => ReactNode;
}

/** Holds the bar: beside its words with a mouse, at an edge of the window under fingers, where the handles and the menu of the system stay free. */
export function BarFrame({ anchor, label, closesOutside, onClose, children }: Props): ReactNode {
  const coarse = useMedia('(pointer: coarse)');
  const [tall] = useState(() => anchor.getBoundingClientRect().height > window.innerHeight * TALL);
  if (coarse || tall) {
    return (
      <Dock anchor={anchor} label={label} closesOutside={closesOutside} onClose={onClose}>
        {children(true)}
      </Dock>
    );
  }
  return (
    <Popover anchor={anchor} onClose={onClose} label={label} placement="top">
      {children(false)}
    </Popover>
  );
}

function Dock({ anchor, label, closesOutside, onClose, children }: Omit<Props, 'children'> & { readonly children: ReactNode }): ReactNode {
  const dock = useRef<HTMLDivElement>(null);
  const atTop = useCovered(anchor, dock);
  useDismiss((target) => !closesOutside || dock.current?.contains(target) !== false, onClose);
  return (
    <div ref={dock} role="group" aria-label={label} className={classes('sharing-dock bg-raised text-ink shadow-float forced-colors:border', atTop && 'sharing-dock-top')}>
      {children}
    </div>
  );
}

/** True while the lower edge would cover the words, and the upper edge would not. */
function useCovered(anchor: Anchor, dock: RefObject<HTMLElement | null>): boolean {
  const [covered, cover] = useState(false);
  useLayoutEffect(() => {
    const measure = (): void => {
      const { top, bottom } = anchor.getBoundingClientRect();
      const height = dock.current?.offsetHeight ?? 0;
      cover(bottom + HANDLES > window.innerHeight - height && top - SYSTEM_MENU > height);
    };
    const grown = new ResizeObserver(measure);
    if (dock.current !== null) grown.observe(dock.current);
    measure();
    window.addEventListener('scroll', measure, { passive: true });
    window.addEventListener('resize', measure);
    return () => {
      grown.disconnect();
      window.removeEventListener('scroll', measure);
      window.removeEventListener('resize', measure);
    };
  }, [anchor, dock]);
  return covered;
}
