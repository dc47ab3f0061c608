import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FacetName } from '../../../core/model/corpus';
import { ENTITY_TYPES, type Entity, type EntityType } from '../../../core/model/entity';
import { neighboursQuery } from '../../data/queries';
import { nameIn } from '../../i18n/name-in';
import { useLanguage } from '../../i18n/use-language';
import { entityHref, parseEntity } from '../../state/entity-path';
import { Panel } from '../../parts/panel';

/** Names shown of each type. */
const MOST = 8;

const FACETS = { PER: 'person', LOC: 'place', ORG: 'organisation' } as const satisfies Record<EntityType, FacetName>;

/** The names that stand in the same passages, by type. */
export function Together({ entity }: { readonly entity: Entity }): ReactNode {
  const { t } = useTranslation('entity');
  const language = useLanguage();
  const answers = useQueries({ queries: ENTITY_TYPES.map((type) => neighboursQuery(entity.id, FACETS[type], MOST)) });
  const groups = ENTITY_TYPES.map((type, at) => ({ type, found: answers[at]?.data ?? [] })).filter(({ found }) => found.length > 0);
  if (groups.length === 0) return null;
  return (
    <Panel title={t('together')}>
      {groups.map(({ type, found }) => (
        <div key={type} className="mb-4 last:mb-0">
          <h3 className="text-xs text-faint">{t(`togetherOf.${type}`)}</h3>
          <ul>
            {found.map(({ value, passages }) => {
              const id = parseEntity(value.id);
              return (
                id !== null && (
                  <li key={value.id} className="flex flex-wrap items-baseline justify-between gap-x-4">
                    <Link href={entityHref(id)} className="link inline-flex min-h-7 items-center pointer-coarse:min-h-11">
                      <bdi>{nameIn(language, value) ?? value.id}</bdi>
                    </Link>
                    <span className="text-xs text-faint">{t('togetherCount', { count: passages })}</span>
                  </li>
                )
              );
            })}
          </ul>
        </div>
      ))}
    </Panel>
  );
}
