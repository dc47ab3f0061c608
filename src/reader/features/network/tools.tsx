import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ENTITY_TYPES, type EntityType } from '../../../core/model/entity';
import { isEmpty } from '../../../core/search/change-filter';
import { Segmented } from '../../parts/segmented';
import { Slider } from '../../parts/slider';
import { NAMES, type NetworkState, TIES } from '../../state/network-url';
import type { ChangeState } from '../../state/use-address';

/** What ties names, names of which types, and how many. */
export function Tools({ state, change }: { readonly state: NetworkState; readonly change: ChangeState<NetworkState> }): ReactNode {
  const { t } = useTranslation(['network', 'common']);
  const { ties, types, most, filter } = state;
  const toggle = (type: EntityType, on: boolean): void => {
    const next = ENTITY_TYPES.filter((one) => (one === type ? on : types.includes(one)));
    if (next.length > 0) change({ ...state, types: next, name: null, other: null });
  };
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
      <Segmented label={t('ties.label')} value={ties} onChange={(kind) => change({ ...state, ties: kind, name: null, other: null })} options={TIES.map((value) => ({ value, label: t(`ties.${value}`) }))} />
      {!isEmpty(filter) && <Segmented small label={t('scope')} value={filter.scope} onChange={(scope) => change({ ...state, filter: { ...filter, scope } })} options={(['article', 'passage'] as const).map((value) => ({ value, label: t(`inside.${value}`) }))} />}
      <fieldset className="flex flex-wrap gap-x-4">
        <legend className="sr-only">{t('types')}</legend>
        {ENTITY_TYPES.map((type) => (
          <label key={type} className="flex min-h-8 items-center gap-2 text-sm pointer-coarse:min-h-11">
            <input type="checkbox" className="box" checked={types.includes(type)} onChange={(event) => toggle(type, event.target.checked)} />
            {t(`common:types.${type}`)}
          </label>
        ))}
      </fieldset>
      <div className="w-44">
        <Slider label={t('most')} least={NAMES.least} most={NAMES.most} step={NAMES.step} value={most} onChange={(value) => change((now) => ({ ...now, most: value }), 'replace')} />
      </div>
    </div>
  );
}
