import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { Panel } from '../../parts/panel';
import type { MapState } from '../../state/map-url';
import { PlaceRow } from './place-row';
import type { Figure } from './scene';
import type { LostPlace, Places } from './use-places';

/** Rows before "show all". */
const SHORT = 14;

/** The places of the map as lists, most results first: those in the part shown, those beyond it, and those that cannot be drawn. */
export function PlaceLists({ places, figures, state, onPoint }: { readonly places: Places; readonly figures: readonly Figure[]; readonly state: MapState; readonly onPoint: (id: string | null) => void }): ReactNode {
  const { t } = useTranslation('map');
  const { number } = useFormats();
  const seen = new Set(figures.map(({ place }) => place.row.value.id));
  const shape = { state, onPoint, most: Math.max(1, ...places.drawn.map(({ row }) => row.count)) };
  const asked = places.drawn.length + places.lost.length;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-8 sm:max-lg:grid-cols-2">
      <Ranked title={t('seen')} rows={places.drawn.filter(({ row }) => seen.has(row.value.id))} {...shape} />
      <Ranked title={t('beyond')} rows={places.drawn.filter(({ row }) => !seen.has(row.value.id))} {...shape} />
      <Ranked title={t('lost')} hint={t('lostHint')} rows={places.lost} {...shape} />
      {(places.values > asked || !places.isWhole) && <p className="text-xs text-faint">{t('first', { count: asked, shown: number(asked) })}</p>}
    </div>
  );
}

interface Ranking {
  readonly title: string;
  readonly hint?: string;
  readonly rows: readonly LostPlace[];
  readonly state: MapState;
  readonly most: number;
  readonly onPoint: (id: string | null) => void;
}

function Ranked({ title, hint, rows, state, most, onPoint }: Ranking): ReactNode {
  const { t } = useTranslation('common');
  const [all, showAll] = useState(false);
  if (rows.length === 0) return null;
  return (
    <Panel title={title}>
      {hint !== undefined && <p className="mb-1 text-xs text-faint">{hint}</p>}
      <ol>
        {(all ? rows : rows.slice(0, SHORT)).map(({ row, name }) => (
          <PlaceRow key={row.value.id} row={row} name={name} state={state} most={most} onPoint={onPoint} />
        ))}
      </ol>
      {rows.length > SHORT && (
        <button type="button" aria-expanded={all} onClick={() => showAll(!all)} className="link min-h-8 text-xs pointer-coarse:min-h-11">
          {t(all ? 'less' : 'more')}
        </button>
      )}
    </Panel>
  );
}
