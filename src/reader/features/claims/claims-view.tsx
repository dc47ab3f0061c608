import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../core/search/filter';
import { FilteredPage } from '../../filters/filtered-page';
import { useLibraryState } from '../../state/use-library-state';
import { wayHref } from '../../state/way-href';
import { withFilter } from '../../state/with-filter';

/** `/claims`: what a filter leaves. */
export function ClaimsView(): ReactNode {
  const { t } = useTranslation('claims');
  const [{ filter }, change] = useLibraryState();
  const onFilter = useCallback((edit: (filter: Filter) => Filter): void => change((now) => withFilter(now, edit(now.filter))), [change]);
  return (
    <FilteredPage way="claims" filter={filter} title={t('title')} href={wayHref('claims', filter)} onFilter={onFilter}>
      {null}
    </FilteredPage>
  );
}
