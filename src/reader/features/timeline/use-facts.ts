import { useTranslation } from 'react-i18next';
import type { TimelineEvent } from '../../../core/timeline/event';
import { lagOf } from '../../../core/timeline/lag';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { lagText } from './lag-text';
import { speakerName } from './speaker-name';
import type { TimelineData } from './use-timeline';

/** How long before it was written, from when or until when, and in whose words; null when none of it is known. */
export function useFacts(event: TimelineEvent, data: TimelineData): string | null {
  const { t } = useTranslation('timeline');
  const formats = useFormats();
  const language = useLanguage();
  const lag = lagOf(event.interval, event.written);
  const article = data.articles.get(event.article)?.article;
  const exact = event.interval?.from === event.interval?.to && event.written?.from === event.written?.to;
  const who = event.voice.kind === 'own' || article === undefined ? null : (speakerName(article, event.voice.quotation, language) ?? t('somebody'));
  const facts = [
    event.relation === null ? null : t(`relation.${event.relation}`),
    lag === null ? null : lagText(lag, exact, formats, t),
    event.voice.kind === 'own' || who === null ? null : t(event.voice.kind, { who }),
  ];
  const known = facts.filter((fact) => fact !== null);
  return known.length === 0 ? null : known.join(t('comma'));
}
