import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TimelineEvent } from '../../../core/timeline/event';
import { lagOf } from '../../../core/timeline/lag';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { classes } from '../../parts/classes';
import { DateLine } from '../../parts/date-line';
import { Dots } from '../../parts/dots';
import { articleHref } from '../../state/article-url';
import { blockHref } from './block-href';
import { HowKnown } from './how-known';
import { lagText } from './lag-text';
import { Sentence } from './sentence';
import { speakerName } from './speaker-name';
import type { TimelineData } from './use-timeline';

interface Props {
  readonly event: TimelineEvent;
  readonly data: TimelineData;
  readonly small?: boolean;
  /** True below the article's own head. */
  readonly own?: boolean;
}

/** A sentence at a time that it tells: its words, whose they are, and when that was written. */
export function Telling({ event, data, small = false, own = false }: Props): ReactNode {
  const { t } = useTranslation('timeline');
  const read = data.articles.get(event.article);
  const shown = useMemo(() => (event.until === null ? [event.time] : [event.time, event.until]), [event]);
  if (read === undefined) return null;
  const { article, card } = read;
  return (
    <div className={classes(isBackground(event) && 'border-s border-dashed border-edge ps-3')}>
      <Sentence article={article} span={event.sentence} shown={shown} small={small || isBackground(event)} />
      <div className="mt-1 text-xs text-soft">
        <Dots>
          {!own && (
            <Link href={articleHref(article.id)} lang="ar" className="link">
              <bdi>{card.title}</bdi>
            </Link>
          )}
          {!own && card.publisher !== null && <bdi>{card.publisher.name}</bdi>}
          {!own && <DateLine date={event.written} />}
          <Facts event={event} data={data} />
        </Dots>
        <div className="flex flex-wrap items-start gap-x-4">
          <Link href={blockHref(article, event.block)} className="link inline-flex min-h-7 items-center pointer-coarse:min-h-11 print:hidden">
            {t('open')}
          </Link>
          <HowKnown event={event} article={article} />
        </div>
      </div>
    </div>
  );
}

/** How long before it was written, from when or until when, and in whose words. */
function Facts({ event, data }: Pick<Props, 'event' | 'data'>): ReactNode {
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
  return facts.filter((fact) => fact !== null).join(t('comma'));
}

function isBackground(event: TimelineEvent): boolean {
  return lagOf(event.interval, event.written)?.kind === 'background';
}
