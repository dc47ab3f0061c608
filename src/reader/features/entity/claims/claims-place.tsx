import { type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityRecord } from '../../../../core/model/corpus';
import { Boundary } from '../../../parts/boundary';
import { Icon } from '../../../parts/icon';
import { lazyPart } from '../../../parts/lazy-part';
import { Loading } from '../../../parts/states';

const ClaimsOf = lazyPart('claims', () => import('./claims-of'), (module) => module.ClaimsOf);

/** Where the board of claims of an entity opens: it reads many articles, and does so when it is asked to. Nothing where one article alone names it. */
export function ClaimsPlace({ record: { entity, articles } }: { readonly record: EntityRecord }): ReactNode {
  const { t } = useTranslation('entity');
  const [opened, open] = useState(false);
  if (articles < 2) return null;
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && open(true)} className="group mb-12 max-w-[46rem]">
      <summary className="flex min-h-11 items-center gap-3 rounded-xl bg-sunk px-4 py-2 forced-colors:border">
        <h2 className="text-sm font-medium">{t('claims')}</h2>
        <Icon name="chevronDown" className="ms-auto text-faint group-open:rotate-180" />
      </summary>
      {opened && (
        <div className="mt-5">
          <Boundary>
            <Suspense fallback={<Loading lines={7} />}>
              <ClaimsOf entity={entity} />
            </Suspense>
          </Boundary>
        </div>
      )}
    </details>
  );
}
