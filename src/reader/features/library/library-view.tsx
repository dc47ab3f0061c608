import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isEmpty } from '../../../core/search/change-filter';
import type { Filter } from '../../../core/search/filter';
import { failureCode } from '../../data/failure-code';
import { useRetry } from '../../data/use-retry';
import { Live } from '../../parts/live';
import { Failure, Loading } from '../../parts/states';
import { useKeys } from '../../parts/use-keys';
import { useTitle } from '../../parts/use-title';
import { useLibraryState } from '../../state/use-library-state';
import { withFilter } from '../../state/with-filter';
import { ArticleList } from './article-list';
import { FacetsPanel } from './facets-panel';
import { FailuresNotice } from './failures-notice';
import { FilterSentence } from './filter-sentence';
import { FilterSheet } from './filter-sheet';
import { NothingFound } from './nothing-found';
import { PassageList } from './passage-list';
import { sentenceText } from './sentence-text';
import { Toolbar } from './toolbar';
import { useFoundText } from './use-found-text';
import { useLibrary } from './use-library';
import { useNamer } from './use-namer';

/** Where `f` goes on a wide page. */
const PANEL_ID = 'filters';

/** The library: filters beside the articles or passages that satisfy them. */
export function LibraryView(): ReactNode {
  const { t } = useTranslation('library');
  const [state, change] = useLibraryState();
  const [sheetOpen, openSheet] = useState(false);
  const library = useLibrary(state);
  const retry = useRetry();
  const namer = useNamer(library.facets ?? undefined);
  const foundText = useFoundText(library, state.filter.scope);
  const title = sentenceText(state.filter, namer, t);
  const setFilter = (filter: Filter): void => change((now) => withFilter(now, filter));
  useTitle(title);
  useKeys({
    KeyF: () => {
      const first = document.querySelector<HTMLElement>(`#${PANEL_ID} input`);
      if (first?.checkVisibility() === true) first.focus();
      else openSheet(true);
    },
  });
  const panel =
    library.facets !== null && library.counts !== null ? (
      <FacetsPanel facets={library.facets} counts={library.counts} filter={state.filter} namer={namer} onChange={setFilter} />
    ) : null;
  return (
    <div className="page grid items-start gap-x-14 py-8 lg:grid-cols-[16.5rem_minmax(0,1fr)] lg:py-10 xl:gap-x-20">
      <aside id={PANEL_ID} aria-label={t('filters.title')} className="hidden lg:sticky lg:top-0 lg:-my-4 lg:block lg:max-h-dvh lg:overflow-y-auto lg:overscroll-contain lg:py-4 lg:pe-2">
        {panel ?? (library.error === null && <Loading lines={9} />)}
      </aside>
      <section aria-labelledby="found" className="min-w-0 max-w-[58rem]">
        <FilterSentence id="found" title={title} filter={state.filter} facets={library.facets} namer={namer} onChange={setFilter} />
        <Toolbar state={state} foundText={foundText} onChange={change} onOpenFilters={() => openSheet(true)} />
        <Live>{library.found === null ? '' : foundText}</Live>
        {library.manifest !== null && library.manifest.failures.length > 0 && <FailuresNotice failures={library.manifest.failures} />}
        {library.error !== null && <Failure code={failureCode(library.error)} onRetry={retry} />}
        {library.error === null && library.found === null && <Loading lines={8} />}
        {library.found?.length === 0 && library.manifest !== null && (
          <NothingFound empty={library.manifest.articles.length === 0} filter={state.filter} onClear={() => setFilter({ ...state.filter, text: '', facets: {} })} />
        )}
        {library.found !== null && library.found.length > 0 && state.filter.scope === 'article' && (
          <ArticleList found={library.found} filter={state.filter} hits={library.hits} plain={isEmpty(state.filter)} />
        )}
        {library.found !== null && library.found.length > 0 && state.filter.scope === 'passage' && (
          <PassageList found={library.found} filter={state.filter} hits={library.hits} />
        )}
      </section>
      <FilterSheet open={sheetOpen} onClose={() => openSheet(false)} foundText={library.count === 0 ? t('filters.none') : t('filters.show', { found: foundText })}>
        {panel}
      </FilterSheet>
    </div>
  );
}
