import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../core/search/filter';
import { failureCode } from '../../data/failure-code';
import { useRetry } from '../../data/use-retry';
import { FilteredPage } from '../../filters/filtered-page';
import { useConnectedArticles } from '../../filters/use-connected-articles';
import { Empty, Failure, Loading } from '../../parts/states';
import { formatTimeline, parseTimeline, timelineHref, type TimelineState } from '../../state/timeline-url';
import { useAddress } from '../../state/use-address';
import { ByHappened } from './by-happened';
import { ByWritten } from './by-written';
import { Choices } from './choices';
import { More, Scope } from './scope';
import { Strip } from './strip';
import { useTimeline } from './use-timeline';

/** `/timeline`: what a filter leaves, by when it is told to have happened, or by when it was written. */
export function TimelineView(): ReactNode {
  const { t } = useTranslation('timeline');
  const [state, change] = useAddress(parseTimeline, formatTimeline);
  const onFilter = useCallback((edit: (filter: Filter) => Filter): void => change((now) => ({ ...now, filter: edit(now.filter) })), [change]);
  return (
    <FilteredPage way="timeline" filter={state.filter} title={t('title')} href={timelineHref(state)} onFilter={onFilter}>
      <Timeline state={state} onChange={(part) => change((now) => ({ ...now, ...part }))} />
    </FilteredPage>
  );
}

function Timeline({ state, onChange }: { readonly state: TimelineState; readonly onChange: (part: Partial<TimelineState>) => void }): ReactNode {
  return (
    <>
      <Choices state={state} onChange={onChange} />
      <Strip state={state} />
      <Told state={state} />
    </>
  );
}

function Told({ state }: { readonly state: TimelineState }): ReactNode {
  const { t } = useTranslation('timeline');
  const read = useConnectedArticles(state.filter);
  const data = useTimeline(read, state);
  const retry = useRetry();
  if (read.error !== null) return <Failure code={failureCode(read.error)} onRetry={retry} />;
  if (read.articles.length === 0 && read.pending) return <Loading lines={6} />;
  return (
    <div aria-busy={read.pending}>
      <Scope state={state} read={read} data={data} />
      {data.events.length === 0 && <Empty title={t('none.title')}>{t(state.filter.period === undefined ? 'none.text' : 'none.period')}</Empty>}
      {state.order === 'happened' ? <ByHappened data={data} state={state} /> : <ByWritten data={data} state={state} />}
      <More read={read} />
    </div>
  );
}
