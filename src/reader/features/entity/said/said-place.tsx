import { useQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import { type ReactNode, Suspense } from 'react';
import type { Entity } from '../../../../core/model/entity';
import { valuesQuery } from '../../../data/queries';
import { Boundary } from '../../../parts/boundary';
import { lazyPart } from '../../../parts/lazy-part';
import { Loading } from '../../../parts/states';

const Said = lazyPart(
  'said',
  async () => {
    const [module] = await Promise.all([import('./said'), i18next.loadNamespaces('sources')]);
    return module;
  },
  (module) => module.Said,
);

/** What an entity says, where the collection knows it as a speaker; nothing for all others. */
export function SaidPlace({ entity }: { readonly entity: Entity }): ReactNode {
  const { data } = useQuery(valuesQuery([{ facet: 'speaker', id: entity.id }]));
  if (data?.[0] == null) return null;
  return (
    <Boundary>
      <Suspense fallback={<Loading lines={9} />}>
        <Said entity={entity} />
      </Suspense>
    </Boundary>
  );
}
