import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Redirect, useParams } from 'wouter';
import { movesOf } from '../../../core/corrections/moves';
import { failureCode } from '../../data/failure-code';
import { entitiesQuery, facetsQuery, manifestQuery } from '../../data/queries';
import { useCorrections } from '../../data/use-corrections';
import { useRetry } from '../../data/use-retry';
import { nameIn } from '../../i18n/name-in';
import { useLanguage } from '../../i18n/use-language';
import { Empty, Failure, Loading } from '../../parts/states';
import { useTitle } from '../../parts/use-title';
import { entityHref, parseEntity } from '../../state/entity-path';
import { EntityPage } from './entity-page';

/** `/e/<id>`: one person, place or organisation in the whole collection. */
export function EntityView(): ReactNode {
  const { id: segment = '' } = useParams();
  const { t } = useTranslation('entity');
  const language = useLanguage();
  const id = parseEntity(segment);
  const entities = useQuery(entitiesQuery);
  const facets = useQuery(facetsQuery);
  const manifest = useQuery(manifestQuery);
  const retry = useRetry();
  const { corrections } = useCorrections();
  const record = entities.data?.entities.find(({ entity }) => entity.id === id);
  useTitle(record === undefined ? null : nameIn(language, record.entity));
  const error = entities.error ?? facets.error ?? manifest.error;
  if (error !== null) {
    return (
      <div className="page py-8">
        <Failure code={failureCode(error)} onRetry={retry} />
      </div>
    );
  }
  if (entities.data === undefined || facets.data === undefined || manifest.data === undefined) {
    return (
      <div className="page py-8">
        <Loading lines={9} />
      </div>
    );
  }
  const joined = id === null ? null : movesOf(corrections).follow(id, null, '').to;
  if (record === undefined && joined !== null && joined !== id) return <Redirect to={entityHref(joined)} replace />;
  if (record === undefined) {
    return (
      <div className="page py-8">
        <Empty title={t('unknown.title')}>
          <p>{t('unknown.body')}</p>
          <Link href="/" className="link inline-flex min-h-8 items-center">
            {t('back')}
          </Link>
        </Empty>
      </div>
    );
  }
  return <EntityPage key={record.entity.id} record={record} entities={entities.data} facets={facets.data} manifest={manifest.data} />;
}
