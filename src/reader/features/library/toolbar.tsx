import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Sort, SORTS } from '../../../core/search/corpus-source';
import type { Filter } from '../../../core/search/filter';
import { BASE } from '../../data/base';
import { Button } from '../../parts/button';
import { CopyLink } from '../../parts/copy-link';
import { Icon } from '../../parts/icon';
import { Segmented } from '../../parts/segmented';
import { useFormats } from '../../i18n/use-formats';
import { libraryHref, type LibraryState } from '../../state/library-url';
import type { ChangeState } from '../../state/use-address';
import { withFilter } from '../../state/with-filter';

/** What was found, and how it is shown: whole articles or passages, in which order; its link. */
export function Toolbar({ state, foundText, onChange, onOpenFilters }: { readonly state: LibraryState; readonly foundText: string; readonly onChange: ChangeState<LibraryState>; readonly onOpenFilters: () => void }): ReactNode {
  const { t } = useTranslation('library');
  const { filter } = state;
  const setScope = (scope: Filter['scope']): void => onChange((now) => withFilter(now, { ...now.filter, scope }));
  return (
    <div className="mt-2 mb-6 flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line pb-4">
      <Segmented label={t('scope.label')} value={filter.scope} onChange={setScope} options={(['article', 'passage'] as const).map((value) => ({ value, label: t(`scope.${value}`) }))} />
      <FilterButton filter={filter} onClick={onOpenFilters} />
      <p className="text-sm text-soft max-sm:basis-full max-sm:order-first lg:order-first lg:min-w-28">{foundText}</p>
      <SortSelect state={state} onChange={(sort) => onChange((now) => ({ ...now, sort }))} />
      <span className="ms-auto">
        <CopyLink href={() => new URL(BASE.slice(0, -1) + libraryHref(state), location.href).href}>{t('copyLink')}</CopyLink>
      </span>
    </div>
  );
}

function FilterButton({ filter, onClick }: { readonly filter: Filter; readonly onClick: () => void }): ReactNode {
  const { t } = useTranslation('library');
  const { number } = useFormats();
  const chosen = Object.values(filter.facets).reduce((sum, facet) => sum + facet.include.length + facet.exclude.length, filter.period === undefined ? 0 : 1);
  return (
    <Button look="outline" icon="filter" onClick={onClick} className="ms-auto lg:hidden">
      {t('filters.open')}
      {chosen > 0 && <span className="text-accent">{number(chosen)}</span>}
    </Button>
  );
}

function SortSelect({ state, onChange }: { readonly state: LibraryState; readonly onChange: (sort: Sort) => void }): ReactNode {
  const { t } = useTranslation('library');
  const options = SORTS.filter((sort) => sort !== 'relevance' || state.filter.text.trim() !== '');
  return (
    <label className="relative inline-flex max-w-full min-w-0 items-center">
      <span className="sr-only">{t('sort.label')}</span>
      <select value={state.sort} onChange={(event) => onChange(SORTS.find((sort) => sort === event.target.value) ?? 'date')} className="control field-sizing-content max-w-full appearance-none bg-transparent text-ellipsis ps-2 pe-8 text-soft hover:text-ink">
        {options.map((sort) => (
          <option key={sort} value={sort} className="bg-raised text-ink">
            {t(`sort.${sort}`)}
          </option>
        ))}
      </select>
      <Icon name="chevronDown" className="pointer-events-none absolute end-2 text-xs text-faint" />
    </label>
  );
}
