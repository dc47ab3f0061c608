import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FACET_OF_TYPE } from '../../../core/corpus/article-values';
import { strongest } from '../../../core/network/strongest';
import { together } from '../../../core/network/together';
import { failureCode } from '../../data/failure-code';
import { togetherQuery } from '../../data/queries';
import { useRetry } from '../../data/use-retry';
import { Failure, Loading } from '../../parts/states';
import type { NetworkState } from '../../state/network-url';
import type { ChangeState } from '../../state/use-address';
import { Nothing } from './nothing';
import { TiePlaces } from './tie-places';
import { Web } from './web';

/** Names counted: of these, those that are tied most are shown. */
const COUNTED = 80;

/** Who is named with whom, in all that a filter leaves: the index counts it, so that no article needs to be read. */
export function TogetherNetwork({ state, change }: { readonly state: NetworkState; readonly change: ChangeState<NetworkState> }): ReactNode {
  const { t } = useTranslation('network');
  const { filter, types, most } = state;
  const { data, error, isPlaceholderData } = useQuery(togetherQuery(filter, { facets: types.map((type) => FACET_OF_TYPE[type]), names: COUNTED }));
  const retry = useRetry();
  const network = useMemo(() => (data === undefined ? null : together(data)), [data]);
  const excerpt = useMemo(() => (network === null ? null : strongest(network, new Set(types), most)), [most, network, types]);
  if (error !== null) return <Failure code={failureCode(error)} onRetry={retry} />;
  if (data === undefined || excerpt === null) return <Loading lines={8} />;
  if (excerpt.knots.length === 0) return isPlaceholderData ? <Loading lines={8} /> : <Nothing ties="together" />;
  return (
    <>
      <p className="mb-3 text-xs text-faint">
        {t('counted', { count: data.articles })}
        {data.missing.length > 0 && ` ${t('missing')}`}
      </p>
      <Web excerpt={{ ...excerpt, others: data.values - excerpt.knots.length }} state={state} change={change} busy={isPlaceholderData} placesOf={(tie, names) => <TiePlaces key={`${tie.from} ${tie.to}`} tie={tie} network={network} names={names} state={state} />} />
    </>
  );
}
