import { type RefObject, useRef } from 'react';
import type { Article } from '../../../core/model/article';
import type { SelectionStep, Unit } from './sharing/step-selection';

/** The ways to select words by key alone. */
export interface KeySelection {
  readonly onMove: (unit: Unit, step: 1 | -1) => void;
  /** By the unit that was moved by last. */
  readonly onExtend: (step: 1 | -1) => void;
}

/** Selects by key, from the current passage on. `onCurrent` is called with the passage in which the selection begins. */
export function useKeySelection(root: RefObject<HTMLElement | null>, article: Article, current: number | null, onCurrent: (block: number) => void): KeySelection {
  const unit = useRef<Unit>('word');
  const take = async (step: SelectionStep): Promise<void> => {
    const { selectByKey } = await import('./sharing/select-by-key');
    const block = root.current === null ? null : selectByKey(root.current, article, current, step);
    if (block !== null) onCurrent(block);
  };
  // A script that does not arrive leaves the selection as it is: the mouse and the browser's own keys still select.
  const attempt = (step: SelectionStep): void => void take(step).catch(() => undefined);
  return {
    onMove: (by, step) => {
      unit.current = by;
      attempt({ act: 'move', unit: by, step });
    },
    onExtend: (step) => attempt({ act: 'extend', unit: unit.current, step }),
  };
}
