import { type ReactNode, useCallback, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetName } from '../../core/model/corpus';
import type { FacetAnswer } from '../../core/search/corpus-source';
import { choose, combine } from '../../core/search/change-filter';
import { DEFAULT_MATCH, type Filter } from '../../core/search/filter';
import { Icon } from '../parts/icon';
import { Segmented } from '../parts/segmented';
import type { Choose } from './facet-row';
import { FacetRows } from './facet-rows';
import { firstRows, flat, placeTree } from './place-tree';
import { SHORT, useMoreRows } from './use-facets';
import type { Namer } from './value-name';

/** One facet: its values with what a click on each would give. */
export function Facet({
  facet,
  counts,
  filter,
  namer,
  onChange,
}: {
  readonly facet: FacetName;
  readonly counts: FacetAnswer['facets'][FacetName];
  readonly filter: Filter;
  readonly namer: Namer;
  /** The same function while the page stands. */
  readonly onChange: (edit: (filter: Filter) => Filter) => void;
}): ReactNode {
  const { t } = useTranslation(['library', 'common']);
  const [typed, type] = useState('');
  const [all, showAll] = useState(false);
  const wanted = useDeferredValue(typed.trim());
  const more = useMoreRows(filter, facet, all, wanted, namer);
  const named = wanted !== '' && more !== null;
  const rows = (more ?? counts).rows;
  const tree = facet === 'place' && !named ? placeTree(rows) : flat(rows);
  const long = counts.values > SHORT + 2 || !counts.isWhole;
  const chosen = filter.facets[facet];
  const onChoose = useCallback<Choose>((id, choice) => onChange((now) => choose(now, facet, id, choice)), [facet, onChange]);
  return (
    <details open className="group/facet">
      <summary className="flex min-h-8 items-center justify-between gap-2 rounded-md ps-2 pointer-coarse:min-h-11">
        <h2 className="eyebrow">{t(`facet.${facet}`)}</h2>
        <Icon name="chevronDown" className="text-xs text-edge group-open/facet:rotate-180" />
      </summary>
      {(chosen?.include.length ?? 0) > 0 && (
        <div className="mb-1.5 ps-2">
          <Segmented small label={t('match.label')} value={chosen?.match ?? DEFAULT_MATCH[facet]} onChange={(match) => onChange((now) => combine(now, facet, match))} options={(['all', 'any'] as const).map((value) => ({ value, label: t(`match.${value}`) }))} />
        </div>
      )}
      {long && <input type="search" dir="auto" autoComplete="off" aria-label={t(`find.${facet}`)} placeholder={t(`find.${facet}`)} value={typed} onChange={(event) => type(event.target.value)} className="field mb-1 min-h-9 text-xs" />}
      <FacetRows rows={long && more === null ? firstRows(tree, SHORT) : tree} name={`${facet} ${wanted}`} chosen={chosen} namer={namer} onChoose={onChoose} />
      {rows.length === 0 && <p className="px-2 py-1.5 text-xs text-faint">{t('findNone')}</p>}
      {more !== null && !named && (more.values > more.rows.length || !more.isWhole) && <p className="px-2 py-1.5 text-xs text-faint">{t('firstValues')}</p>}
      {long && typed.trim() === '' && (
        <button type="button" aria-expanded={all} onClick={() => showAll(!all)} className="link min-h-8 px-2 text-xs pointer-coarse:min-h-11">
          {all ? t('common:less') : counts.isWhole ? t('moreValues', { count: counts.values }) : t('allValues')}
        </button>
      )}
    </details>
  );
}
