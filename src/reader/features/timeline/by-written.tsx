import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleDate } from '../../../core/model/article';
import { layOut } from '../../../core/timeline/chronology';
import type { Interval } from '../../../core/text/timex/interval';
import { periodOf } from '../../../core/text/timex/period';
import { writingOf } from '../../../core/timeline/lag';
import { useFormats } from '../../i18n/use-formats';
import { timelineHref, type TimelineState } from '../../state/timeline-url';
import { ArticleTold } from './article-told';
import type { TimelineData } from './use-timeline';
import { daysText } from './when-text';
import { Years } from './years';

interface Props {
  readonly data: TimelineData;
  readonly state: TimelineState;
}

/** Between which days an article was written, beside its number. */
interface Writing {
  readonly number: number;
  readonly interval: Interval;
  readonly period: string;
}

/** Longer than a month is not told by its month. */
const LONGEST_AS_DAY = 31;

/** What is told, by the days on which it was written. */
export function ByWritten({ data, state }: Props): ReactNode {
  const { t } = useTranslation('timeline');
  const formats = useFormats();
  const { dated, undated } = useMemo(() => byWriting(data), [data]);
  const parts = useMemo(() => layOut(dated), [dated]);
  return (
    <>
      <Years
        name={timelineHref(state)}
        parts={parts}
        heading={({ interval }) => ({ when: daysText(interval, formats), between: null })}
        keyOf={({ number }) => String(number)}
        render={({ number }) => <ArticleTold number={number} data={data} />}
      />
      {undated.length > 0 && (
        <section className="mt-16 border-t-2 border-dashed border-line pt-6">
          <h2 className="headline mb-4 text-xl">{t('undatedArticles')}</h2>
          {undated.map((number) => (
            <ArticleTold key={number} number={number} data={data} />
          ))}
        </section>
      )}
    </>
  );
}

function byWriting({ events, articles }: TimelineData): { readonly dated: readonly Writing[]; readonly undated: readonly number[] } {
  const telling = new Set(events.map(({ article }) => article));
  const dated: Writing[] = [];
  const undated: number[] = [];
  for (const [number, { card }] of articles) {
    if (!telling.has(number)) continue;
    if (card.date === null) undated.push(number);
    else dated.push({ number, ...writtenIn(card.date) });
  }
  return { dated, undated };
}

function writtenIn(date: ArticleDate): Pick<Writing, 'interval' | 'period'> {
  const days = writingOf(date);
  const interval: Interval = { ...days, grain: days.to - days.from > LONGEST_AS_DAY ? 'year' : 'day' };
  return { interval, period: periodOf(interval) };
}
