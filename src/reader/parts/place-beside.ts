import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';

/** What a panel floats beside: an element, or the box of some words. */
export type Anchor = Pick<Element, 'getBoundingClientRect'>;

const EDGE = 12;
const GAP = 8;
const LEAST_HEIGHT = 120;

/** Keeps a fixed panel beside its anchor and inside the window, whatever moves, until the function that it gives is called. */
export function placeBeside(anchor: Anchor, panel: HTMLElement, placement: Placement): () => void {
  return autoUpdate(anchor, panel, () => void position(anchor, panel, placement));
}

async function position(anchor: Anchor, panel: HTMLElement, placement: Placement): Promise<void> {
  const { x, y, placement: placed } = await computePosition(anchor, panel, {
    strategy: 'fixed',
    placement,
    middleware: [
      offset(GAP),
      flip({ padding: EDGE }),
      shift({ padding: EDGE }),
      size({ padding: EDGE, apply: ({ availableHeight }) => void (panel.style.maxBlockSize = `${Math.max(LEAST_HEIGHT, availableHeight)}px`) }),
    ],
  });
  panel.style.translate = `${x}px ${y}px`;
  panel.dataset['side'] = placed.split('-')[0];
}
