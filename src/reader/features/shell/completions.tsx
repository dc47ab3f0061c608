import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../parts/classes';

/** A completion of what is being typed; `entity` when it is the name of somebody or something. */
export interface Completion {
  readonly text: string;
  readonly entity: string | null;
}

/** The completions below the search field. The focus stays in the field; a press takes one. */
export function Completions({ id, completions, active, onChoose }: { readonly id: string; readonly completions: readonly Completion[]; readonly active: number; readonly onChoose: (position: number) => void }): ReactNode {
  const { t } = useTranslation('search');
  return (
    <div id={id} role="listbox" aria-label={t('completions')} className="absolute inset-x-0 top-full z-30 mt-1 max-h-[60dvb] overflow-y-auto rounded-xl bg-raised py-1.5 text-sm shadow-float forced-colors:border">
      {completions.map(({ text, entity }, position) => (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys of the list are those of the field, which names the active option
        <div
          key={position}
          id={`${id}-${position}`}
          role="option"
          tabIndex={-1}
          aria-selected={position === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(position)}
          className={classes('flex min-h-9 cursor-pointer items-center justify-between gap-4 px-4 hover:bg-sunk pointer-coarse:min-h-11', position === active && 'bg-accent-soft forced-colors:outline-2 forced-colors:-outline-offset-2')}
        >
          <bdi>{text}</bdi>
          {entity !== null && <span className="text-xs text-faint">{t('name')}</span>}
        </div>
      ))}
    </div>
  );
}
