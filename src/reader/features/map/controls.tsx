import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../parts/button';
import { LEAST_KM, type Sight } from '../../state/map-url';
import { type Chart, isWhole, shifted } from './chart';
import { WORLD } from './sights';
import { ZOOM_STEP, zoomAt } from './use-moves';

/** Nearer, farther, the whole world, and back to where most places lie. They stand above the map: on it they would cover names. */
export function Controls({ chart, own, onSight }: { readonly chart: Chart | null; readonly own: boolean; readonly onSight: (sight: Sight | null) => void }): ReactNode {
  const { t } = useTranslation('map');
  const zoom = (k: number): void => {
    if (chart !== null) onSight(shifted(chart, zoomAt(chart.size.width / 2, chart.size.height / 2, k)));
  };
  const whole = chart !== null && isWhole(chart);
  return (
    <div className="mb-2 flex flex-wrap items-center gap-1 print:hidden">
      <IconButton icon="plus" label={t('nearer')} aria-disabled={chart === null || chart.sight.km <= LEAST_KM} onClick={() => zoom(ZOOM_STEP)} className="border border-line aria-disabled:text-edge" />
      <IconButton icon="minus" label={t('farther')} aria-disabled={whole} onClick={() => zoom(1 / ZOOM_STEP)} className="border border-line aria-disabled:text-edge" />
      <Button look="quiet" aria-disabled={whole} onClick={() => onSight(WORLD)} className="aria-disabled:text-edge">
        {t('world')}
      </Button>
      <Button look="quiet" aria-disabled={!own} onClick={() => onSight(null)} className="aria-disabled:text-edge">
        {t('back')}
      </Button>
    </div>
  );
}
