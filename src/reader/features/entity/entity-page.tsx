import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityInCorpus } from '../../../core/search/corpus-source';
import { partsQuery } from '../../data/queries';
import { lazyPart } from '../../parts/lazy-part';
import { Panel } from '../../parts/panel';
import { ClaimsPlace } from './claims/claims-place';
import { EntityHead } from './entity-head';
import { PassagesByArticle } from './passages-by-article';
import { Places } from './places';
import { SaidPlace } from './said/said-place';
import { Spellings } from './spellings';
import { Together } from './together';

const MapAround = lazyPart('entity', () => import('./map-around'), (module) => module.MapAround);

/** Everything that the collection tells of one name. */
export function EntityPage({ found: { record, within } }: { readonly found: EntityInCorpus }): ReactNode {
  const { t } = useTranslation('entity');
  const { entity } = record;
  const { data: parts = [] } = useQuery({ ...partsQuery(entity.id), enabled: entity.type === 'LOC' });
  return (
    <div className="page grid gap-x-16 gap-y-10 py-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:py-11">
      <div className="min-w-0 lg:col-span-2">
        <EntityHead record={record} />
      </div>
      <div className="min-w-0">
        <SaidPlace entity={entity} />
        <ClaimsPlace record={record} />
        <PassagesByArticle record={record} />
      </div>
      <aside aria-label={t('about')} className="min-w-0">
        {entity.coordinates !== null && (
          <Panel title={t('map')}>
            <Suspense fallback={<div className="aspect-[3/2] rounded-xl bg-sunk" />}>
              <MapAround place={entity} parts={parts} />
            </Suspense>
          </Panel>
        )}
        <Places title={t('partOf')} places={within} />
        <Places title={t('parts')} places={parts} />
        <Spellings record={record} />
        <Together entity={entity} />
      </aside>
    </div>
  );
}
