import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../core/search/filter';
import { FilteredPage } from '../../filters/filtered-page';
import { useLibraryState } from '../../state/use-library-state';
import { wayHref } from '../../state/way-href';
import { withFilter } from '../../state/with-filter';

/** `/network`: what a filter leaves. */
export function NetworkView(): ReactNode {
  const { t } = useTranslation('network');
  const [{ filter }, change] = useLibraryState();
  const onFilter = useCallback((edit: (filter: Filter) => Filter): void => change((now) => withFilter(now, edit(now.filter))), [change]);
  return (
    <FilteredPage way="network" filter={filter} title={t('title')} href={wayHref('network', filter)} onFilter={onFilter}>
      {null}
    </FilteredPage>
  );
}
