import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../core/search/filter';
import { BASE } from '../data/base';
import { headQuery } from '../data/queries';
import { Button } from '../parts/button';
import { CopyLink } from '../parts/copy-link';
import { Loading } from '../parts/states';
import { useTitle } from '../parts/use-title';
import type { Way } from '../state/way-href';
import { EmptyCollection } from './empty-collection';
import { FacetsPanel } from './facets-panel';
import { FilterSentence } from './filter-sentence';
import { FilterSheet } from './filter-sheet';
import { placesWithParts } from './place-tree';
import { sentenceText } from './sentence-text';
import { useFacets } from './use-facets';
import { useNamer } from './use-namer';
import { Ways } from './ways';

interface Props {
  readonly way: Way;
  readonly filter: Filter;
  /** What the page shows, before the filter in its title. */
  readonly title: string;
  /** Address of what is shown below the reader's base, to copy. */
  readonly href: string;
  /** The same function while the page stands. */
  readonly onFilter: (edit: (filter: Filter) => Filter) => void;
  readonly children: ReactNode;
}

/** One of the pictures of what a filter leaves: the filter as a sentence, the ways, and the picture below them. */
export function FilteredPage({ way, filter, title, href, onFilter, children }: Props): ReactNode {
  const { t } = useTranslation('library');
  const [sheetOpen, openSheet] = useState(false);
  const { answer, pending } = useFacets(filter, sheetOpen);
  const namer = useNamer(filter);
  const { data: head } = useQuery(headQuery);
  const sentence = sentenceText(filter, namer, t);
  const withParts = useMemo(() => placesWithParts(answer?.facets.place.rows ?? []), [answer]);
  useTitle(`${title} · ${sentence}`);
  return (
    <div className="page py-8 lg:py-10">
      <p className="eyebrow">{title}</p>
      <FilterSentence id="found" title={sentence} filter={filter} withParts={withParts} namer={namer} onChange={(next) => onFilter(() => next)} />
      <div className="mt-2 mb-6 flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line pb-4 print:hidden">
        <Ways filter={filter} current={way} />
        <Button look="outline" icon="filter" onClick={() => openSheet(true)} className="ms-auto">
          {t('filters.open')}
        </Button>
        <CopyLink href={() => new URL(BASE.slice(0, -1) + href, location.href).href}>{t('copyLink')}</CopyLink>
      </div>
      {head?.articles === 0 ? <EmptyCollection /> : children}
      <FilterSheet open={sheetOpen} onClose={() => openSheet(false)} foundText={t('filters.done')}>
        {answer === null ? <Loading lines={6} /> : <FacetsPanel answer={answer} pending={pending} filter={filter} namer={namer} onChange={onFilter} />}
      </FilterSheet>
    </div>
  );
}
