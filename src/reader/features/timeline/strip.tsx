import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { MOST_MONTHS, MOST_YEARS } from '../../../core/text/timex/period';
import { holdsPeriod, stripOf } from '../../../core/timeline/strip';
import { periodsQuery } from '../../data/queries';
import { classes } from '../../parts/classes';
import { Notice } from '../../parts/states';
import { atPeriod, chosenAt, timelineHref, timeOf, type TimelineState } from '../../state/timeline-url';
import { StripYear } from './strip-year';

/** Up to so many months stand in the strip at once; beyond, only those of the chosen year. */
const MONTHS_AT_ONCE = 24;
/** Height kept for the strip and what it says of its counts, until they come. */
const ROOM = { happened: 'min-h-60 pointer-coarse:min-h-76', written: 'min-h-48 pointer-coarse:min-h-60' } as const;

/** How many articles of the whole collection tell of each time, or were written then: one link for each year and month, along time. */
export function Strip({ state }: { readonly state: TimelineState }): ReactNode {
  const { t } = useTranslation(['timeline', 'common']);
  // A click asks for another time in place of the one that is asked for.
  const every = atPeriod(state, null);
  const { data } = useQuery(periodsQuery(every.filter, timeOf(state.order)));
  const years = useMemo(() => stripOf(data?.periods ?? []), [data]);
  const list = useRef<HTMLOListElement>(null);
  const at = chosenAt(state);
  const isEvery = state.filter.period === undefined;
  useLayoutEffect(() => bringIntoView(list.current), [at, years]);
  if (data !== undefined && data.missing.length > 0) return <Notice icon="warning">{t('timeline:uncounted')}</Notice>;
  const most = Math.max(1, ...years.map(({ articles }) => articles));
  const isShort = years.reduce((sum, { months }) => sum + months.length, 0) <= MONTHS_AT_ONCE;
  return (
    <nav aria-label={t(`timeline:strip.${state.order}`)} className={classes('mb-4 print:hidden', ROOM[state.order])}>
      <p className="mb-1 text-sm text-soft">{data !== undefined && t(`timeline:strip.${state.order}`)}</p>
      <ol ref={list} className="relative flex items-end gap-x-2 overflow-x-auto px-1 pt-1 pb-2">
        {years.map((column) => (
          <StripYear key={column.at} column={column} most={most} open={isShort || holdsPeriod(column, at)} raised={isShort || at !== null} state={state} />
        ))}
      </ol>
      {years.length > 0 && (
        <Link href={timelineHref(every)} aria-current={isEvery ? 'true' : undefined} className={classes('control px-2 text-sm', isEvery ? 'font-medium text-ink' : 'text-soft hover:text-ink')}>
          {t('timeline:strip.all', { what: t('common:articles', { count: data?.articles ?? 0 }) })}
        </Link>
      )}
      {years.length > 0 && state.order === 'happened' && <p className="measure px-2 text-xs text-faint">{t('timeline:strip.lasting', { months: MOST_MONTHS, years: MOST_YEARS })}</p>}
      {data !== undefined && data.dated < data.articles && <p className="px-2 text-sm text-soft">{t(`timeline:undatedIn.${state.order}`, { count: data.articles - data.dated })}</p>}
    </nav>
  );
}

/** What is chosen, or else the latest, without moving the page. */
function bringIntoView(list: HTMLOListElement | null): void {
  const shown = list?.querySelector('[aria-current]') ?? list?.lastElementChild;
  if (list == null || shown == null) return;
  const [own, box] = [shown.getBoundingClientRect(), list.getBoundingClientRect()];
  list.scrollLeft += own.x + own.width / 2 - box.x - box.width / 2;
}
