import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entity } from '../../../core/model/entity';
import { nameIn } from '../../i18n/name-in';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { landQuery } from './land';
import { locate } from './locate';
import { type Labelled, placeLabels } from './place-labels';

const WIDTH = 420;
const HEIGHT = 280;
/** Cut off on every side: where the land leaves the map its outline would be drawn. */
const EDGE = 2;
const LABEL = { letter: 6.5, height: 15 } as const;

/** A small map with a place in its middle and the places named together with it around. Nothing while the land is loading or cannot be had. */
export function LocatorMap({ place, others }: { readonly place: Entity; readonly others: readonly Entity[] }): ReactNode {
  const { t } = useTranslation('entity');
  const language = useLanguage();
  const formats = useFormats();
  const { data: land } = useQuery(landQuery);
  const map = useMemo(() => (land === undefined || place.coordinates === null ? null : locate(land, place.coordinates, place.kind, WIDTH, HEIGHT)), [land, place]);
  if (map === null || place.coordinates === null) return null;
  const point = (entity: Entity): readonly Labelled[] => {
    const at = entity.coordinates === null ? null : map.place(entity.coordinates);
    const name = nameIn(language, entity);
    return at === null || name === null ? [] : [{ id: entity.id, name, x: at[0], y: at[1] }];
  };
  const [centre] = point(place);
  if (centre === undefined) return null;
  // What is no point has its name alone, at its middle.
  const wide = new Set<string>(others.flatMap(({ id, kind }) => (kind === 'country' || kind === 'region' ? [id] : [])));
  const labels = placeLabels([centre, ...others.flatMap(point)], LABEL, WIDTH, HEIGHT);
  const [longitude, latitude] = place.coordinates.map((degrees) => `${formats.number(Math.round(degrees * 10) / 10)}°`);
  return (
    <figure>
      <svg viewBox={`${EDGE} ${EDGE} ${WIDTH - 2 * EDGE} ${HEIGHT - 2 * EDGE}`} role="img" aria-label={t('mapText', { name: centre.name, latitude, longitude })} className="w-full rounded-xl bg-sunk forced-colors:border">
        <path d={map.land} className="fill-paper stroke-edge" strokeWidth="0.75" />
        {labels.slice(1).map(({ id, name, x, y }) => (
          <g key={id} className="fill-soft">
            {!wide.has(id) && <circle cx={x} cy={y} r="2.25" />}
            <text x={x} y={y + (wide.has(id) ? LABEL.height / 3 : LABEL.height)} textAnchor="middle" className="text-[0.72rem]">
              {name}
            </text>
          </g>
        ))}
        <circle cx={centre.x} cy={centre.y} r="9" className="fill-none stroke-place" strokeWidth="1.5" strokeDasharray="3 2" />
        <circle cx={centre.x} cy={centre.y} r="4" className="fill-place" />
        <text x={centre.x} y={centre.y + LABEL.height + 8} textAnchor="middle" className="fill-ink stroke-paper text-[0.9rem] font-medium" strokeWidth="3" paintOrder="stroke">
          {centre.name}
        </text>
      </svg>
      <figcaption className="mt-1.5 text-xs text-faint">{t('mapSource')}</figcaption>
    </figure>
  );
}
