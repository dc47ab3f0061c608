import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FacetRow } from '../../../core/search/corpus-source';
import { useFormats } from '../../i18n/use-formats';
import { classes } from '../../parts/classes';
import { Icon } from '../../parts/icon';
import type { MapState } from '../../state/map-url';
import { chooseHref } from './choose-href';

/** A place with its count as a bar; the link asks for it, or no longer. */
export function PlaceRow({ row, name, state, most, onPoint }: { readonly row: FacetRow; readonly name: string; readonly state: MapState; readonly most: number; readonly onPoint: (id: string | null) => void }): ReactNode {
  const { t } = useTranslation(['common', 'map']);
  const { number } = useFormats();
  const chosen = row.chosen === 'include';
  const point = (): void => onPoint(row.value.id);
  const leave = (): void => onPoint(null);
  const count = t(state.filter.scope === 'passage' ? 'passages' : 'articles', { count: row.count });
  return (
    <li>
      <Link
        href={chooseHref(state, row)}
        aria-label={chosen ? t('remove', { name }) : t(row.added ? 'map:adds' : 'map:gives', { name, count })}
        onPointerEnter={point}
        onPointerLeave={leave}
        onFocus={point}
        onBlur={leave}
        className={classes('flex min-h-8 items-center gap-3 rounded-lg px-2 hover:bg-sunk pointer-coarse:min-h-11', chosen && 'bg-accent-soft')}
      >
        <bdi className="min-w-0 wrap-break-word">{name}</bdi>
        {chosen && <Icon name="close" className="text-xs text-faint" />}
        <span aria-hidden="true" className="ms-auto h-1.5 w-16 min-w-0 shrink-99 overflow-hidden rounded-full bg-sunk">
          <span className="block h-full rounded-full bg-place" style={{ inlineSize: `${String((row.count / most) * 100)}%` }} />
        </span>
        <span className="min-w-8 text-end text-xs text-soft tabular-nums">{row.added ? `+${number(row.count)}` : number(row.count)}</span>
      </Link>
    </li>
  );
}
