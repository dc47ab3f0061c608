import type { ReactNode } from 'react';
import { Icon } from '../../../parts/icon';

interface Props {
  readonly label: string;
  readonly note?: string;
  /** Missing for what acts at once. */
  readonly open?: boolean;
  readonly onPress: () => void;
  readonly children?: ReactNode;
}

/** One way to correct a name: acts at once, or opens what it still needs to know. */
export function CorrectionRow({ label, note, open, onPress, children }: Props): ReactNode {
  return (
    <div>
      <button type="button" aria-expanded={open} onClick={onPress} className="-mx-2 flex min-h-9 w-[calc(100%+1rem)] items-center justify-between gap-3 rounded-md px-2 text-start hover:bg-sunk pointer-coarse:min-h-11">
        <span>
          {label}
          {note !== undefined && <span className="block text-xs text-soft">{note}</span>}
        </span>
        {open !== undefined && <Icon name="chevronDown" className={open ? 'rotate-180 text-[0.8rem] text-faint' : 'text-[0.8rem] text-faint'} />}
      </button>
      {open === true && (
        <div ref={intoView} className="scroll-my-6 pt-1 pb-3">
          {children}
        </div>
      )}
    </div>
  );
}

function intoView(opened: HTMLElement | null): void {
  opened?.scrollIntoView({ block: 'nearest' });
}
