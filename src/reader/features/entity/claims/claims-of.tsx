import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Entity, EntityType } from '../../../../core/model/entity';
import { choose, EMPTY_FILTER } from '../../../../core/search/change-filter';
import type { Filter } from '../../../../core/search/filter';
import { Claims } from '../../../filters/claims/claims';
import { claimsParams, type Only } from '../../../state/claims-url';
import { wayHref } from '../../../state/way-href';

/** Rows shown at a time. */
const STEP = 5;

const FACETS = { PER: 'person', LOC: 'place', ORG: 'organisation' } as const satisfies Record<EntityType, string>;

/** The board of the passages that name an entity, and the way to it by itself. */
export function ClaimsOf({ entity }: { readonly entity: Entity }): ReactNode {
  const { t } = useTranslation('claims');
  const [only, chooseOnly] = useState<readonly Only[]>([]);
  const filter = useMemo<Filter>(() => ({ ...choose(EMPTY_FILTER, FACETS[entity.type], entity.id, 'include'), scope: 'passage' }), [entity]);
  const href = (row: string | null): string => wayHref('claims', filter, claimsParams({ about: null, only, row }));
  return (
    <>
      <p className="mb-4 text-sm text-soft">{t('intro')}</p>
      <Claims form="cards" state={{ about: null, filter, only, row: null }} step={STEP} rowHref={href} onOnly={chooseOnly} none={<p className="text-sm text-soft">{t('ofEntity.none')}</p>} />
      <Link href={href(null)} className="link mt-5 inline-flex min-h-8 items-center text-sm pointer-coarse:min-h-11">
        {t('ofEntity.whole')}
      </Link>
    </>
  );
}
