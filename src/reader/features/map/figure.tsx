import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { classes } from '../../parts/classes';
import type { MapState } from '../../state/map-url';
import { chooseHref } from './choose-href';
import { COUNT, type Figure, LETTERS, WEIGHTS } from './scene';

interface Props {
  readonly figure: Figure;
  readonly state: MapState;
  readonly onPoint: (id: string | null) => void;
}

/** How strongly the country of fewest results is tinted. */
const FAINTEST = 0.45;

/** A place as a circle, a ring or a country in its borders. A click asks for it. */
export function FigureShape({ figure, state, onPoint }: Props): ReactNode {
  const { shape, x, y, radius, path, place } = figure;
  const chosen = place.row.chosen === 'include';
  const line = chosen ? 'stroke-accent' : shape === 'ring' ? 'stroke-place' : 'stroke-paper';
  return (
    <Way figure={figure} state={state} onPoint={onPoint}>
      {shape === 'country' ? (
        <path d={path ?? ''} fillOpacity={chosen ? 1 : FAINTEST} strokeWidth="2" className={classes('fill-place-tint hover:fill-opacity-100 forced-colors:fill-[Canvas]', chosen ? 'stroke-accent' : 'stroke-none')} />
      ) : (
        <circle
          cx={x}
          cy={y}
          r={radius}
          strokeWidth={chosen ? 3 : 1.5}
          strokeDasharray={shape === 'ring' ? '3 2.5' : undefined}
          fillOpacity={shape === 'ring' ? 0.12 : 0.82}
          className={classes('fill-place', line, 'forced-colors:fill-[LinkText] forced-colors:stroke-[CanvasText]')}
        />
      )}
    </Way>
  );
}

/** The name of a place with its count, as one line. */
export function FigureName({ figure, state, onPoint, x, y }: Props & { readonly x: number; readonly y: number }): ReactNode {
  const { i18n } = useTranslation('map');
  const { shape, count, place } = figure;
  const chosen = place.row.chosen === 'include';
  return (
    <Way figure={figure} state={state} onPoint={onPoint}>
      <text
        x={x}
        y={y}
        dy="0.35em"
        textAnchor="middle"
        direction={i18n.dir()}
        fontSize={`${String(LETTERS[shape])}rem`}
        fontWeight={WEIGHTS[shape]}
        strokeWidth="3.5"
        strokeOpacity="0.9"
        strokeLinejoin="round"
        paintOrder="stroke"
        className={classes('stroke-paper forced-colors:fill-[CanvasText] forced-colors:stroke-[Canvas]', chosen ? 'fill-accent' : shape === 'country' ? 'fill-place' : 'fill-ink')}
      >
        {place.name}{' '}
        <tspan fontSize={`${String(LETTERS[shape] * COUNT)}rem`} fontWeight={WEIGHTS.ring} className="fill-soft forced-colors:fill-[CanvasText]">
          {count}
        </tspan>
      </text>
    </Way>
  );
}

/** The list has the same link for the keyboard and for whoever sees no pictures. */
function Way({ figure: { place, count }, state, onPoint, children }: Props & { readonly children: ReactNode }): ReactNode {
  return (
    <Link href={chooseHref(state, place.row)} tabIndex={-1} className="cursor-pointer" onPointerEnter={() => onPoint(place.row.value.id)} onPointerLeave={() => onPoint(null)}>
      <title>{`${place.name} ${count}`}</title>
      {children}
    </Link>
  );
}
