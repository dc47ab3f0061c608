import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../core/search/filter';
import { Claims } from '../../filters/claims/claims';
import { NothingTold } from '../../filters/claims/nothing-told';
import { FilteredPage } from '../../filters/filtered-page';
import { claimsParams, type ClaimsState } from '../../state/claims-url';
import type { ChangeState } from '../../state/use-address';
import { wayHref } from '../../state/way-href';
import { Regroupings } from './regroupings';

/** Rows shown at a time. */
const STEP = 20;

/** The board of what a filter leaves. */
export function FilterBoard({ state, onState }: { readonly state: ClaimsState; readonly onState: ChangeState<ClaimsState> }): ReactNode {
  const { t } = useTranslation('claims');
  const { filter, only } = state;
  const onFilter = useCallback((edit: (filter: Filter) => Filter): void => onState((now) => ({ ...now, filter: edit(now.filter), row: null })), [onState]);
  return (
    <FilteredPage way="claims" filter={filter} title={t('title')} href={wayHref('claims', filter, claimsParams(state))} onFilter={onFilter}>
      <p className="measure mb-5 text-sm text-soft">{t('intro')}</p>
      <Claims
        state={state}
        step={STEP}
        rowHref={(row) => wayHref('claims', filter, claimsParams({ about: null, only, row }))}
        onOnly={(next) => onState((now) => ({ ...now, only: next }), 'replace')}
        none={<NothingTold filter={filter} />}
      />
      <Regroupings />
    </FilteredPage>
  );
}
