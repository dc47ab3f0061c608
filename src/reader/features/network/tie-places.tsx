import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { FACET_OF_TYPE } from '../../../core/corpus/article-values';
import type { EntityId } from '../../../core/model/entity';
import type { Network, Tie } from '../../../core/network/network';
import { choose, EMPTY_FILTER } from '../../../core/search/change-filter';
import type { WantedValue } from '../../../core/search/corpus-source';
import type { Filter } from '../../../core/search/filter';
import { failureCode } from '../../data/failure-code';
import { searchQuery } from '../../data/queries';
import { useRetry } from '../../data/use-retry';
import { Failure, Loading } from '../../parts/states';
import { defaultSort, libraryHref } from '../../state/library-url';
import type { NetworkState } from '../../state/network-url';
import { TieHead } from './tie-head';
import { useTiePlaces } from './use-tie-places';
import { WitnessItem } from './witness-item';

/** Places shown at first, and with every "more": each may be an article to read. */
const SHORT = 6;
const MORE = 30;

interface Props {
  readonly tie: Tie;
  readonly network: Network | null;
  readonly names: ReadonlyMap<EntityId, string>;
  readonly state: NetworkState;
}

/** The passages that name both, as many as the line counts, read as they are wanted. */
export function TiePlaces({ tie, network, names, state }: Props): ReactNode {
  const { t } = useTranslation('common');
  const [limit, setLimit] = useState(SHORT);
  const retry = useRetry();
  const wanted = useMemo(() => [tie.from, tie.to].map((id): WantedValue => ({ facet: FACET_OF_TYPE[network?.names.get(id)?.type ?? 'PER'], id })), [network, tie]);
  const { witnesses, pending, error } = useTiePlaces(state.filter, wanted, limit);
  return (
    <section aria-labelledby="tie" aria-busy={pending}>
      <TieHead tie={tie} names={names} state={state} />
      <ol>
        {witnesses.map((witness, at) => (
          <WitnessItem key={at} witness={witness} tie={tie} filter={state.filter} />
        ))}
      </ol>
      {error !== null && <Failure code={failureCode(error)} onRetry={retry} />}
      {pending && witnesses.length === 0 && <Loading lines={4} />}
      {tie.count > limit && (
        <button type="button" onClick={() => setLimit(limit + MORE)} className="link min-h-8 text-sm pointer-coarse:min-h-11 print:hidden">
          {t('more')}
        </button>
      )}
      <InCollection wanted={wanted} />
    </section>
  );
}

/** All passages of the collection that hold both, with their count: a filter may leave fewer. */
function InCollection({ wanted }: { readonly wanted: readonly WantedValue[] }): ReactNode {
  const { t } = useTranslation(['network', 'common']);
  const filter = wanted.reduce<Filter>((now, { facet, id }) => choose(now, facet, id, 'include'), { ...EMPTY_FILTER, scope: 'passage' });
  const sort = defaultSort(filter);
  const { data, isPlaceholderData } = useQuery(searchQuery({ filter, sort, offset: 0, limit: 1 }));
  if (data === undefined || isPlaceholderData) return null;
  return (
    <p className="mt-3 text-sm">
      <Link href={libraryHref({ filter, sort })} className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11">
        {t('inCollection', { passages: t('common:passages', { count: data.count }) })}
      </Link>
    </p>
  );
}
