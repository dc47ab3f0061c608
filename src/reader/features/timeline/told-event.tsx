import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../core/model/article';
import type { TimelineEvent } from '../../../core/timeline/event';
import { useFormats } from '../../i18n/use-formats';
import { HowKnown } from './how-known';
import { useFacts } from './use-facts';
import type { TimelineData } from './use-timeline';
import { whenText } from './when-text';

/** A time that a sentence tells: when it was, what is known of it, and how. */
export function ToldEvent({ event, article, data }: { readonly event: TimelineEvent; readonly article: Article; readonly data: TimelineData }): ReactNode {
  const { t } = useTranslation('timeline');
  const formats = useFormats();
  const facts = useFacts(event, data);
  return (
    <div className="mt-1 flex flex-wrap items-baseline gap-x-4 text-xs text-soft">
      <span className="text-sm font-medium text-time">{whenText(event, 'nothing', formats, t)}</span>
      {facts !== null && <span>{facts}</span>}
      <HowKnown event={event} article={article} />
    </div>
  );
}
