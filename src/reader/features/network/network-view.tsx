import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../core/search/filter';
import { FilteredPage } from '../../filters/filtered-page';
import { formatNetwork, networkHref, parseNetwork } from '../../state/network-url';
import { useAddress } from '../../state/use-address';
import { SpeechNetwork } from './speech-network';
import { TogetherNetwork } from './together-network';
import { Tools } from './tools';

/** `/network`: who is named with whom, and who speaks of whom, in what a filter leaves. */
export function NetworkView(): ReactNode {
  const { t } = useTranslation('network');
  const [state, change] = useAddress(parseNetwork, formatNetwork);
  const onFilter = useCallback((edit: (filter: Filter) => Filter): void => change((now) => ({ ...now, filter: edit(now.filter) })), [change]);
  const Shown = state.ties === 'together' ? TogetherNetwork : SpeechNetwork;
  return (
    <FilteredPage way="network" filter={state.filter} title={t('title')} href={networkHref(state)} onFilter={onFilter}>
      <Tools state={state} change={change} />
      <Shown state={state} change={change} />
    </FilteredPage>
  );
}
