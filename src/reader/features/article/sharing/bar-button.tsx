import type { ReactNode } from 'react';
import { Icon, type IconName } from '../../../parts/icon';

interface Props {
  readonly icon: IconName;
  /** Marks the button that takes the focus when the bar opens. */
  readonly way?: string;
  /** For a button that shows more. */
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

/** A way to pass a passage on: sign and words, beside each other with a mouse, one above the other under fingers. */
export function BarButton({ icon, way, expanded, pressed, disabled = false, onClick, children }: Props): ReactNode {
  return (
    <button type="button" data-way={way} aria-expanded={expanded} aria-pressed={pressed} disabled={disabled} onClick={onClick} className="bar-button control">
      <Icon name={icon} className={expanded === true ? 'rotate-180' : ''} />
      <span>{children}</span>
    </button>
  );
}
