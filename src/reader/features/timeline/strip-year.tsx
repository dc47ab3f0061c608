import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MonthColumn, YearColumn } from '../../../core/timeline/strip';
import { yearsText } from '../../filters/period-text';
import { useFormats } from '../../i18n/use-formats';
import { classes } from '../../parts/classes';
import { atPeriod, chosenAt, timelineHref, type TimelineState } from '../../state/timeline-url';

/** Height of the highest bar, in rem. */
const HIGHEST = 3;

interface Props {
  readonly column: YearColumn;
  /** The most articles of any column: all bars are measured by it. */
  readonly most: number;
  readonly state: TimelineState;
}

/** A year, decade or century in the strip; its months, too, where it is open. `raised` where other years may be: all bars stand on one line. */
export function StripYear({ column, most, open, raised, state }: Props & { readonly open: boolean; readonly raised: boolean }): ReactNode {
  const { t } = useTranslation(['timeline', 'common']);
  const formats = useFormats();
  const { at, articles, months } = column;
  const isOpen = open && months.length > 0;
  const year = yearsText(column.first, column.last, formats);
  const what = t('common:articles', { count: articles });
  return (
    <>
      {column.gap > 0 && (
        <li className="max-w-16 shrink-0 self-center px-1 text-center text-xs text-faint">
          <span aria-hidden="true" className="mx-auto mb-1 block w-full border-t-2 border-dotted border-edge" />
          {t('timeline:strip.gap', { count: column.gap })}
        </li>
      )}
      <li className="shrink-0">
        {isOpen && (
          <ol className="flex items-end border-b border-line">
            {months.map((month) => (
              <StripMonth key={month.at} month={month} most={most} state={state} />
            ))}
          </ol>
        )}
        <Link href={timelineHref(atPeriod(state, at))} aria-label={`${year}: ${what}`} aria-current={chosenAt(state) === at ? 'true' : undefined} title={what} className={classes('flex min-h-8 min-w-11 flex-col items-center justify-end rounded-md px-1 text-xs whitespace-nowrap pointer-coarse:min-h-11', look(chosenAt(state) === at))}>
          {isOpen ? null : <Bar articles={articles} most={most} />}
          {raised && !isOpen && <span aria-hidden="true" className="h-5 w-full border-b border-line" />}
          <span className="flex min-h-8 items-center gap-1 font-medium">
            {year}
            {isOpen && <span className="font-normal tabular-nums">({formats.number(articles)})</span>}
          </span>
        </Link>
      </li>
    </>
  );
}

function StripMonth({ month: { at, articles, untold }, most, state }: { readonly month: MonthColumn } & Omit<Props, 'column'>): ReactNode {
  const { t } = useTranslation(['timeline', 'common']);
  const formats = useFormats();
  const label = `${formats.month(at)}: ${t('common:articles', { count: articles })}`;
  const [first, last = first] = [untold[0], untold.at(-1)];
  return (
    <>
      {first !== undefined && last !== undefined && (
        <li className="mb-5 border-b-2 border-dotted border-edge" style={{ inlineSize: `${String(untold.length * 0.4)}rem` }}>
          <span className="sr-only">{t('timeline:strip.untold', { months: first === last ? formats.monthOfYear(first) : `${formats.monthOfYear(first)}–${formats.monthOfYear(last)}` })}</span>
        </li>
      )}
      <li>
        <Link href={timelineHref(atPeriod(state, at))} aria-label={label} aria-current={chosenAt(state) === at ? 'true' : undefined} title={label} className={classes('flex min-w-8 flex-col items-center rounded-md pointer-coarse:min-w-11', look(chosenAt(state) === at))}>
          <Bar articles={articles} most={most} />
          <span className="h-5 text-xs leading-5">{formats.number(Number(at.slice(5)))}</span>
        </Link>
      </li>
    </>
  );
}

function Bar({ articles, most }: { readonly articles: number; readonly most: number }): ReactNode {
  const formats = useFormats();
  return (
    <>
      <span className="text-xs text-soft tabular-nums">{formats.number(articles)}</span>
      <span aria-hidden="true" className="w-5 rounded-t-sm bg-current forced-colors:bg-[CanvasText] forced-colors:forced-color-adjust-none" style={{ blockSize: `${String(0.2 + (HIGHEST * articles) / most)}rem` }} />
    </>
  );
}

function look(isChosen: boolean): string {
  return isChosen ? 'bg-accent-soft text-accent forced-colors:outline-2' : 'text-faint hover:text-accent';
}
