import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntitiesFile, EntityRecord, FacetsFile, Manifest } from '../../../core/model/corpus';
import { Panel } from '../../parts/panel';
import { EntityHead } from './entity-head';
import { neighbours, partsOf } from './neighbours';
import { PassagesByArticle } from './passages-by-article';
import { Places } from './places';
import { Spellings } from './spellings';
import { Together } from './together';

const LocatorMap = lazy(async () => ({ default: (await import('./locator-map')).LocatorMap }));

/** Places drawn around the one in the middle. */
const PLACES_AROUND = 14;

interface Props {
  readonly record: EntityRecord;
  readonly entities: EntitiesFile;
  readonly facets: FacetsFile;
  readonly manifest: Manifest;
}

/** Everything that the collection tells of one name. */
export function EntityPage({ record, entities, facets, manifest }: Props): ReactNode {
  const { t } = useTranslation('entity');
  const { entity } = record;
  const byId = new Map<string, EntityRecord>(entities.entities.map((one) => [one.entity.id, one]));
  const parts = partsOf(facets, entity.id).flatMap(({ id }) => byId.get(id)?.entity ?? []);
  const around = [...parts, ...neighbours(facets, entity.id, 'LOC', PLACES_AROUND).flatMap(({ value }) => byId.get(value.id)?.entity ?? [])];
  return (
    <div className="page grid gap-x-16 gap-y-10 py-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:py-11">
      <div className="min-w-0 lg:col-span-2">
        <EntityHead record={record} />
      </div>
      <div className="min-w-0">
        <PassagesByArticle record={record} cards={manifest.articles} />
      </div>
      <aside aria-label={t('about')} className="min-w-0">
        {entity.coordinates !== null && (
          <Panel title={t('map')}>
            <Suspense fallback={<div className="aspect-[3/2] rounded-xl bg-sunk" />}>
              <LocatorMap place={entity} others={around} />
            </Suspense>
          </Panel>
        )}
        <Places title={t('partOf')} places={entity.within.flatMap((id) => byId.get(id)?.entity ?? [])} />
        <Places title={t('parts')} places={parts} />
        <Spellings record={record} cards={manifest.articles} />
        <Together facets={facets} entity={entity} />
      </aside>
    </div>
  );
}
