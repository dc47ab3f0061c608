import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from './classes';
import { Icon } from './icon';

/** What a chip stands for decides its underline, the same line that names carry in the text. */
export type ChipKind = 'person' | 'place' | 'organisation' | 'time' | 'plain';

const LINES = {
  person: 'mark mark-person',
  place: 'mark mark-place',
  organisation: 'mark mark-organisation',
  time: 'mark mark-time',
  plain: '',
} as const satisfies Record<ChipKind, string>;

/** Where letters join, a word is not broken, however narrow the page. */
const ARABIC = /\p{Script=Arabic}/u;

/** A name as a small label: its words, underlined by type, and a count. Wrap it in a link or button to make it act. */
export function Chip({ kind = 'plain', count, dir, children }: { readonly kind?: ChipKind; readonly count?: string; readonly dir?: 'rtl' | 'ltr' | 'auto'; readonly children: ReactNode }): ReactNode {
  return (
    <span className="inline-flex min-h-7 items-baseline gap-1.5 text-sm">
      <bdi dir={dir} className={LINES[kind]}>
        {children}
      </bdi>
      {count !== undefined && <span className="text-xs text-faint">{count}</span>}
    </span>
  );
}

/** A chosen value that can be taken away. `name` is read aloud: "Remove …". */
export function RemovableChip({ name, struck = false, note, onRemove }: { readonly name: string; readonly struck?: boolean; readonly note?: string; readonly onRemove: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      data-removable=""
      aria-label={t('remove', { name })}
      onClick={onRemove}
      className="group inline-flex min-h-7 items-center gap-1.5 rounded-lg bg-accent-soft px-2 align-baseline leading-[1.6] hover:bg-sunk pointer-coarse:min-h-11"
    >
      <bdi className={classes('font-semibold', !ARABIC.test(name) && 'wrap-anywhere', struck && 'line-through decoration-danger decoration-2')}>{name}</bdi>
      {note !== undefined && <span className="font-ui text-xs text-soft">{note}</span>}
      <Icon name="close" className="text-[0.8rem] text-faint group-hover:text-danger" />
    </button>
  );
}
