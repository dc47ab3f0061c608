import { memo, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../parts/classes';
import type { MapState, Sight } from '../../state/map-url';
import { type Chart, type Shift, shifted } from './chart';
import { FigureShape, FigureName } from './figure';
import type { Scene } from './scene';
import type { Frame } from '../../parts/use-frame';
import { useMoves } from './use-moves';
import type { World } from './world';

/** The drawing. Whoever sees no pictures has the list: it says the same, and its links do the same. */
export function Picture({ frame: { element, mount }, chart, world, scene, state, onSight, onPoint }: { readonly frame: Frame; readonly chart: Chart | null; readonly world: World | null; readonly scene: Scene | null; readonly state: MapState; readonly onSight: (sight: Sight) => void; readonly onPoint: (id: string | null) => void }): ReactNode {
  const { t } = useTranslation('map');
  const [moving, move] = useState<{ readonly chart: Chart | null; readonly shift: Shift } | null>(null);
  const rest = (shift: Shift): void => {
    if (chart !== null) onSight(shifted(chart, shift));
    move(null);
  };
  useMoves(element, { onMove: (shift) => move({ chart, shift }), onRest: rest });
  // A drawing that was made anew has already moved.
  const shift = moving?.chart === chart ? moving.shift : null;
  // Nothing to move before there is a drawing.
  const stop = chart === null ? -1 : 0;
  return (
    <div
      ref={mount}
      role="application"
      aria-label={t('picture')}
      aria-describedby="map-keys"
      tabIndex={stop}
      className={classes('h-[clamp(20rem,62svh,40rem)] touch-pan-y overflow-hidden rounded-xl border border-line select-none focus-visible:outline-2 focus-visible:outline-accent print:h-[14cm]', chart?.isWorld === true ? 'bg-paper' : 'bg-sunk')}
    >
      <p id="map-keys" className="sr-only">
        {t('keys')}
      </p>
      {chart !== null && world !== null && (
        <svg aria-hidden="true" width={chart.size.width} height={chart.size.height} className="block cursor-grab active:cursor-grabbing">
          <g transform={shift === null ? undefined : `translate(${String(shift.x)} ${String(shift.y)}) scale(${String(shift.k)})`}>
            <Ground chart={chart} world={world} />
            {scene?.figures.map((figure) => figure.shape === 'country' && <FigureShape key={figure.place.row.value.id} figure={figure} state={state} onPoint={onPoint} />)}
            <Borders chart={chart} world={world} />
            {scene?.figures.map((figure) => figure.shape !== 'country' && <FigureShape key={figure.place.row.value.id} figure={figure} state={state} onPoint={onPoint} />)}
            {scene?.labels.map(({ id, leader, figure }) => leader !== null && <line key={id} x1={figure.x} y1={figure.y} x2={leader.x} y2={leader.y} strokeWidth="1" className="pointer-events-none stroke-soft forced-colors:stroke-[CanvasText]" />)}
            {scene?.labels.map(({ id, x, y, figure }) => <FigureName key={id} figure={figure} x={x} y={y} state={state} onPoint={onPoint} />)}
          </g>
        </svg>
      )}
    </div>
  );
}

interface Drawn {
  readonly chart: Chart;
  readonly world: World;
}

/** Thousands of corners, laid on paper once for a chart. */
const Ground = memo(function Ground({ chart, world }: Drawn): ReactNode {
  return (
    <>
      {chart.isWorld && <path d={chart.path({ type: 'Sphere' }) ?? ''} className="fill-sunk stroke-edge" />}
      <path d={chart.draw(world.countries.flatMap(({ land }) => land))} className="fill-paper stroke-edge forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]" strokeWidth="0.7" />
    </>
  );
});

const Borders = memo(function Borders({ chart, world }: Drawn): ReactNode {
  return <path d={chart.draw(world.borders)} className="pointer-events-none fill-none stroke-edge forced-colors:stroke-[CanvasText]" strokeWidth="0.7" strokeOpacity="0.75" />;
});
