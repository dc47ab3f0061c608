import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../core/model/article';
import type { TimelineEvent } from '../../../core/timeline/event';
import { useFormats } from '../../i18n/use-formats';
import { daysText } from './when-text';

/** On demand: from what the time was told, how certain the day of writing is that it counts from, and the days between which it lies. */
export function HowKnown({ event: { time, until, interval, ground }, article }: { readonly event: TimelineEvent; readonly article: Article }): ReactNode {
  const { t } = useTranslation(['timeline', 'common']);
  const formats = useFormats();
  const words = article.text.slice(time.start, until?.end ?? time.end);
  const { date } = article;
  const day = date === null ? t('common:unknownDate') : formats.dayRange(date.from, date.to);
  const certainty = date === null ? t('common:unknownDate') : t(`common:certainty.${date.certainty}`);
  return (
    <details className="print:hidden">
      <summary className="link inline-flex min-h-7 items-center pointer-coarse:min-h-11">{t('timeline:how.title')}</summary>
      <p className="measure pb-2 text-soft">
        {interval === null && t('timeline:how.undated', { words, day })}
        {interval !== null && (ground === 'named' ? t('timeline:how.named', { words }) : t('timeline:how.counted', { words, day, certainty }))}{' '}
        {interval !== null && t('timeline:how.interval', { days: daysText(interval, formats) })}
      </p>
    </details>
  );
}
