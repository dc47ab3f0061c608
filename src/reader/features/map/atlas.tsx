import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import type { MapState, Sight } from '../../state/map-url';
import { type Chart, chartOf } from './chart';
import { Controls } from './controls';
import { DisputedNote } from './disputed-note';
import { Legend } from './legend';
import { Picture } from './picture';
import { PlaceLists } from './place-lists';
import { countriesOf, figuresOf, sceneOf } from './scene';
import { rulerOf } from '../../parts/measure-text';
import { sightOf } from './sights';
import { useFrame } from '../../parts/use-frame';
import type { Places } from './use-places';
import { worldQuery } from './world';

/** Nearer than this, finer outlines are worth their weight. */
const FINE_KM = 7000;

/** The map, what its signs mean, the borders in dispute, and the same places as a list. */
export function Atlas({ places, state, onSight }: { readonly places: Places; readonly state: MapState; readonly onSight: (sight: Sight | null) => void }): ReactNode {
  const { t } = useTranslation('map');
  const { number } = useFormats();
  const frame = useFrame();
  const [pointed, point] = useState<string | null>(null);
  const sight = useSight(places, state);
  const chart = useMemo<Chart | null>(() => (frame.size === null || frame.size.height === 0 ? null : chartOf(sight, frame.size)), [frame.size, sight]);
  const world = useWorld(sight);
  // The ground is there before what lies on it: two tasks rather than a long one.
  const ground = useDeferredValue(world, null);
  const countries = useMemo(() => (ground === null ? new Map() : countriesOf(ground, places.drawn)), [ground, places.drawn]);
  const figures = useMemo(() => (chart === null ? [] : figuresOf(chart, places.drawn, countries, ({ row }) => `${row.added ? '+' : ''}${number(row.count)}`)), [chart, countries, number, places.drawn]);
  const ruler = useMemo(() => (frame.element === null ? null : rulerOf(frame.element)), [frame.element]);
  const scene = useMemo(() => (chart === null || ruler === null || ground === null ? null : sceneOf(chart, figures, ruler, pointed)), [chart, figures, ground, pointed, ruler]);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <figure className="min-w-0" aria-busy={places.pending || world === null}>
        <Controls chart={chart} own={state.sight !== null} onSight={onSight} />
        <Picture frame={frame} chart={chart} world={world} scene={scene} state={state} onSight={onSight} onPoint={point} />
        <figcaption>
          <Legend figures={figures} />
          <Unnamed count={scene === null ? 0 : figures.length - scene.labels.length} />
        </figcaption>
        {chart !== null && <DisputedNote chart={chart} />}
        <p className="mt-3 text-xs text-faint">{t('source')}</p>
      </figure>
      {/* Not before it is known what is seen: its rows would change their list. */}
      {chart !== null && <PlaceLists places={places} figures={figures} state={state} onPoint={point} />}
    </div>
  );
}

/** Tells of circles that stand too close for all names. */
function Unnamed({ count }: { readonly count: number }): ReactNode {
  const { t } = useTranslation('map');
  return count > 0 && <p className="mt-1 text-xs text-soft print:hidden">{t('unnamed', { count })}</p>;
}

/** What the address asks for, else where most of the places lie. */
function useSight(places: Places, state: MapState): Sight {
  const weighed = useMemo(() => places.drawn.filter(({ wide }) => !wide), [places.drawn]);
  const shown = weighed.length === 0 ? places.drawn : weighed;
  return useMemo(() => state.sight ?? sightOf(shown.map(({ at, row }) => ({ at, weight: row.count }))), [shown, state.sight]);
}

/** The coarse world first, the finer one when it is there and wanted. */
function useWorld({ km }: Sight) {
  const coarse = useQuery(worldQuery('coarse'));
  const fine = useQuery({ ...worldQuery('fine'), enabled: km < FINE_KM });
  return (km < FINE_KM ? fine.data : undefined) ?? coarse.data ?? null;
}
