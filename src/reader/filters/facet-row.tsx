import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetRow as Row } from '../../core/search/corpus-source';
import { useFormats } from '../i18n/use-formats';
import { classes } from '../parts/classes';
import { Icon } from '../parts/icon';

/** Deeper than this, rows of the tree are no longer indented. */
const INDENTS = ['', 'ps-5', 'ps-10', 'ps-14'] as const;

/** Asks for the value of this id, refuses it, or neither any more. */
export type Choose = (id: string, choice: 'include' | 'exclude' | null) => void;

/** One value: a box to ask for it, its count, and a button to refuse it. Drawn anew only when it says something else: a letter typed must not draw sixty of them. */
export const FacetRow = memo(function FacetRow({ name, row, depth, chosen, parts, onChoose }: { readonly name: string; readonly row: Row; readonly depth: number; readonly chosen: Row['chosen']; readonly parts: boolean; readonly onChoose: Choose }): ReactNode {
  const { t } = useTranslation('library');
  const { number } = useFormats();
  const { count, added, value } = row;
  const excluded = chosen === 'exclude';
  const refuse = t('exclude', { name });
  return (
    <li className={classes('group/row relative flex items-center rounded-lg hover:bg-sunk', chosen === 'include' && 'bg-accent-soft', INDENTS[Math.min(depth, INDENTS.length - 1)])}>
      <label className="flex min-h-8 min-w-0 flex-1 items-center gap-2.5 ps-2 text-sm pointer-coarse:min-h-11">
        <input type="checkbox" checked={chosen === 'include'} onChange={(event) => onChoose(value.id, event.target.checked ? 'include' : null)} className="box" />
        <span className="min-w-0">
          <bdi className={classes('wrap-break-word', excluded && 'text-faint line-through')}>{name}</bdi>
          {parts && <span className="block text-xs text-soft">{t('withParts')}</span>}
        </span>
        <span className={classes('ms-auto text-xs tabular-nums', chosen === 'include' ? 'text-soft' : 'text-faint')}>{!excluded && (added ? `+${number(count)}` : number(count))}</span>
      </label>
      <button
        type="button"
        aria-pressed={excluded}
        aria-label={refuse}
        title={refuse}
        onClick={() => onChoose(value.id, excluded ? null : 'exclude')}
        className={classes('mx-0.5 inline-grid size-7 place-content-center rounded-md hover:text-danger focus-visible:opacity-100 pointer-coarse:size-11', excluded ? 'text-danger' : 'text-edge opacity-0 group-hover/row:opacity-100 pointer-coarse:opacity-100')}
      >
        <Icon name="exclude" className="text-sm" />
      </button>
    </li>
  );
});
