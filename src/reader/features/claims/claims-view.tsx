import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../core/search/filter';
import { Claims } from '../../filters/claims/claims';
import { NothingTold } from '../../filters/claims/nothing-told';
import { FilteredPage } from '../../filters/filtered-page';
import { claimsParams, formatClaims, parseClaims } from '../../state/claims-url';
import { useAddress } from '../../state/use-address';
import { wayHref } from '../../state/way-href';

/** Rows shown at a time. */
const STEP = 20;

/** `/claims`: who says what in what a filter leaves. */
export function ClaimsView(): ReactNode {
  const { t } = useTranslation('claims');
  const [state, change] = useAddress(parseClaims, formatClaims);
  const { filter, only } = state;
  const onFilter = useCallback((edit: (filter: Filter) => Filter): void => change((now) => ({ ...now, filter: edit(now.filter), row: null })), [change]);
  return (
    <FilteredPage way="claims" filter={filter} title={t('title')} href={wayHref('claims', filter, claimsParams(state))} onFilter={onFilter}>
      <p className="measure mb-5 text-sm text-soft">{t('intro')}</p>
      <Claims
        state={state}
        step={STEP}
        rowHref={(row) => wayHref('claims', filter, claimsParams({ only, row }))}
        onOnly={(next) => change((now) => ({ ...now, only: next }), 'replace')}
        none={<NothingTold filter={filter} />}
      />
    </FilteredPage>
  );
}
