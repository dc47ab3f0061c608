import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Redirect, useParams } from 'wouter';
import { movesOf } from '../../../core/corrections/moves';
import { failureCode } from '../../data/failure-code';
import { entityQuery } from '../../data/queries';
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
  const { data: found, error } = useQuery({ ...entityQuery(id ?? ''), enabled: id !== null });
  const retry = useRetry();
  const { corrections } = useCorrections();
  useTitle(found === undefined || found === null ? null : nameIn(language, found.record.entity));
  if (found !== undefined && found !== null) return <EntityPage key={found.record.entity.id} found={found} />;
  const joined = id === null ? null : movesOf(corrections).follow(id, null, '').to;
  if (found === null && joined !== null && joined !== id) return <Redirect to={entityHref(joined)} replace />;
  return (
    <div className="page py-8">
      {error !== null ? (
        <Failure code={failureCode(error)} onRetry={retry} />
      ) : id !== null && found === undefined ? (
        <Loading lines={9} />
      ) : (
        <Empty title={t('unknown.title')}>
          <p>{t('unknown.body')}</p>
          <Link href="/" className="link inline-flex min-h-8 items-center">
            {t('back')}
          </Link>
        </Empty>
      )}
    </div>
  );
}
