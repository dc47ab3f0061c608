import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../core/search/filter';
import { failureCode } from '../../data/failure-code';
import { useRetry } from '../../data/use-retry';
import { FilteredPage } from '../../filters/filtered-page';
import { type ReadArticles, useReadArticles } from '../../filters/use-read-articles';
import { useFormats } from '../../i18n/use-formats';
import { Empty, Failure, Loading } from '../../parts/states';
import { formatNetwork, networkHref, parseNetwork } from '../../state/network-url';
import { useAddress } from '../../state/use-address';
import { Tools } from './tools';
import { useExcerpt } from './use-excerpt';
import { Web } from './web';

/** `/network`: who is named with whom, and who speaks of whom, in what a filter leaves. */
export function NetworkView(): ReactNode {
  const { t } = useTranslation('network');
  const [state, change] = useAddress(parseNetwork, formatNetwork);
  const { filter } = state;
  const read = useReadArticles(filter);
  const excerpt = useExcerpt(read, state);
  const retry = useRetry();
  const onFilter = useCallback((edit: (filter: Filter) => Filter): void => change((now) => ({ ...now, filter: edit(now.filter) })), [change]);
  const waiting = read.pending && read.articles.length === 0;
  return (
    <FilteredPage way="network" filter={filter} title={t('title')} href={networkHref(state)} onFilter={onFilter}>
      <Tools state={state} change={change} />
      {read.error !== null && <Failure code={failureCode(read.error)} onRetry={retry} />}
      {waiting && <Loading lines={8} />}
      {!waiting && read.error === null && <ReadLine read={read} />}
      {!waiting && read.error === null && excerpt.knots.length === 0 && !read.pending && (
        <Empty title={t('none.title')}>
          <p>{t(`none.${state.ties}`)}</p>
        </Empty>
      )}
      {excerpt.knots.length > 0 && <Web excerpt={excerpt} state={state} change={change} busy={read.pending} />}
    </FilteredPage>
  );
}

/** How much was read for the picture. */
function ReadLine({ read: { articles, count, lost, more } }: { readonly read: ReadArticles }): ReactNode {
  const { t } = useTranslation('network');
  const { number } = useFormats();
  return (
    <p className="mb-3 text-xs text-faint">
      {count !== null && (articles.length < count ? t('firstOf', { count, shown: number(articles.length), all: number(count) }) : t('allOf', { count }))}
      {lost > 0 && ` ${t('lostArticles', { count: lost })}`}
      {more !== null && (
        <button type="button" onClick={more} className="link ms-3 min-h-7 pointer-coarse:min-h-11">
          {t('readMore')}
        </button>
      )}
    </p>
  );
}
