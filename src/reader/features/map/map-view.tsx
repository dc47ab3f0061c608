import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../core/search/filter';
import { failureCode } from '../../data/failure-code';
import { useRetry } from '../../data/use-retry';
import { FilteredPage } from '../../filters/filtered-page';
import { Segmented } from '../../parts/segmented';
import { Empty, Failure, Loading } from '../../parts/states';
import { formatMap, mapHref, parseMap } from '../../state/map-url';
import { useAddress } from '../../state/use-address';
import { Atlas } from './atlas';
import { usePlaces } from './use-places';

const SCOPES = ['article', 'passage'] as const;

/** `/map`: the places that a filter leaves, each as large as what a click on it gives. */
export function MapView(): ReactNode {
  const { t } = useTranslation(['map', 'library']);
  const [state, change] = useAddress(parseMap, formatMap);
  const { filter } = state;
  const places = usePlaces(filter);
  const retry = useRetry();
  const onFilter = useCallback((edit: (filter: Filter) => Filter): void => change((now) => ({ ...now, filter: edit(now.filter) })), [change]);
  const isBlank = places.drawn.length + places.lost.length === 0;
  const waiting = places.pending && isBlank;
  return (
    <FilteredPage way="map" filter={filter} title={t('title')} href={mapHref(state)} onFilter={onFilter}>
      <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        <Segmented small label={t('counted')} value={filter.scope} onChange={(scope) => onFilter((now) => ({ ...now, scope }))} options={SCOPES.map((value) => ({ value, label: t(`library:scope.${value}`) }))} />
        <p className="text-sm text-soft">{t('withParts')}</p>
      </div>
      {places.error !== null && <Failure code={failureCode(places.error)} onRetry={retry} />}
      {waiting && <Loading lines={8} />}
      {!waiting && places.error === null && places.values === 0 && (
        <Empty title={t('none.title')}>
          <p>{t('none.body')}</p>
        </Empty>
      )}
      {places.values > 0 && !waiting && !(isBlank && places.error !== null) && <Atlas places={places} state={state} onSight={(sight) => change((now) => ({ ...now, sight }), 'replace')} />}
    </FilteredPage>
  );
}
