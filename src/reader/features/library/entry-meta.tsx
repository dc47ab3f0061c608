import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleCard } from '../../../core/model/corpus';
import { DateLine } from '../../parts/date-line';
import { Dots } from '../../parts/dots';

/** Words a minute at a calm pace, for Arabic prose read silently. */
const PACE = 180;

/** Where an article is from, when it was written, and how long it takes. */
export const EntryMeta = memo(function EntryMeta({ card }: { readonly card: ArticleCard }): ReactNode {
  const { t } = useTranslation(['library', 'common']);
  const time = t('common:minutes', { count: Math.round(card.words / PACE) });
  return (
    <div className="text-sm text-soft">
      <Dots>
        {card.publisher === null ? <span className="text-faint">{t('common:unknownPublisher')}</span> : <bdi className="font-medium text-ink">{card.publisher.name}</bdi>}
        <DateLine date={card.date} />
        <span title={t('library:readingTime', { time })}>{time}</span>
      </Dots>
    </div>
  );
});
