import { memo, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../parts/classes';
import { PlainList } from './plain-list';
import { nameOfResults, PAGE, type Results, rowsOf } from './results';
import { useKeptScroll } from './use-kept-scroll';
import { VirtualList } from './virtual-list';

/** What was found, one row for each article. A short list stands whole on the page, to be searched and printed; of a long one, what is looked at. */
export const ResultList = memo(function ResultList({ results, pending, whole }: { readonly results: Results; readonly pending: boolean; readonly whole: boolean }): ReactNode {
  const { t } = useTranslation('library');
  const list = useRef<HTMLDivElement>(null);
  const name = nameOfResults(results);
  const rows = rowsOf(results);
  useKeptScroll(name, list);
  return (
    <div ref={list} role="group" aria-label={t('results')} aria-busy={pending} tabIndex={-1} data-keeps-focus="" className={classes('outline-none', pending && 'opacity-60 transition-opacity delay-200')}>
      {rows <= PAGE ? <PlainList results={results} rows={rows} name={name} whole={whole} /> : <VirtualList key={name} results={results} rows={rows} name={name} whole={whole} />}
      {rows < results.articles && <p className="py-6 text-sm text-soft">{t('mostRows', { count: rows })}</p>}
    </div>
  );
});
