import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EMPTY_FILTER } from '../../../core/search/change-filter';
import type { Filter } from '../../../core/search/filter';
import { headQuery } from '../../data/queries';
import { Live } from '../../parts/live';
import { Loading } from '../../parts/states';
import { useKeys } from '../../parts/use-keys';
import { useTitle } from '../../parts/use-title';
import { useLibraryState } from '../../state/use-library-state';
import { withFilter } from '../../state/with-filter';
import { FacetsPanel } from '../../filters/facets-panel';
import { FailuresNotice } from './failures-notice';
import { FilterSentence } from '../../filters/filter-sentence';
import { FilterSheet } from '../../filters/filter-sheet';
import { Found } from './found';
import { MissingNotice } from './missing-notice';
import { placesWithParts } from '../../filters/place-tree';
import { sentenceText } from '../../filters/sentence-text';
import { Toolbar } from './toolbar';
import { useFacets } from '../../filters/use-facets';
import { useFoundText } from './use-found-text';
import { useNamer } from '../../filters/use-namer';
import { Ways } from '../../filters/ways';
import { useResults } from './use-results';
import { useWide } from './use-wide';

/** Where `f` goes on a wide page. */
const PANEL_ID = 'filters';

/** The library: filters beside the articles or passages that satisfy them. */
export function LibraryView(): ReactNode {
  const { t } = useTranslation('library');
  const [state, change] = useLibraryState();
  const { filter } = state;
  const [sheetOpen, openSheet] = useState(false);
  const head = useQuery(headQuery).data;
  const finding = useResults(state);
  const wide = useWide();
  const { answer, pending, error } = useFacets(filter, !finding.pending && (wide || sheetOpen));
  const namer = useNamer(filter);
  const foundText = useFoundText(finding.results);
  const title = sentenceText(filter, namer, t);
  const withParts = useMemo(() => placesWithParts(answer?.facets.place.rows ?? []), [answer]);
  const missing = [...(finding.results?.answer?.missing ?? []), ...(answer?.missing ?? [])];
  const editFilter = useCallback((edit: (filter: Filter) => Filter): void => change((now) => withFilter(now, edit(now.filter))), [change]);
  const setFilter = (next: Filter): void => editFilter(() => next);
  useTitle(title);
  useKeys({
    KeyF: () => {
      const first = document.querySelector<HTMLElement>(`#${PANEL_ID} input`);
      if (first?.checkVisibility() === true) first.focus();
      else openSheet(true);
    },
  });
  const panel = answer === null ? null : <FacetsPanel answer={answer} pending={pending} filter={filter} namer={namer} onChange={editFilter} />;
  return (
    <div className="page grid items-start gap-x-14 py-8 lg:grid-cols-[16.5rem_minmax(0,1fr)] lg:py-10 xl:gap-x-20">
      <aside id={PANEL_ID} aria-label={t('filters.title')} className="hidden lg:sticky lg:top-0 lg:-my-4 lg:block lg:max-h-dvh lg:overflow-y-auto lg:overscroll-contain lg:py-4 lg:pe-2">
        {panel ?? (wide && error === null && finding.error === null && <Loading lines={9} />)}
      </aside>
      <section aria-labelledby="found" className="min-w-0 max-w-[58rem]">
        <FilterSentence id="found" title={title} filter={filter} withParts={withParts} namer={namer} onChange={setFilter} />
        <Ways filter={filter} current={null} />
        <Toolbar state={state} foundText={foundText} onChange={change} onOpenFilters={() => openSheet(true)} />
        <Live>{finding.pending ? '' : foundText}</Live>
        {head !== undefined && head.failures.length > 0 && <FailuresNotice failures={head.failures} />}
        {missing.length > 0 && <MissingNotice missing={missing} />}
        <Found finding={finding} state={state} head={head} namer={namer} onClear={() => setFilter({ ...EMPTY_FILTER, scope: filter.scope })} />
      </section>
      <FilterSheet open={sheetOpen} onClose={() => openSheet(false)} foundText={finding.results?.count === 0 ? t('filters.none') : t('filters.show', { found: foundText })}>
        {panel ?? (error === null && <Loading lines={6} />)}
      </FilterSheet>
    </div>
  );
}
