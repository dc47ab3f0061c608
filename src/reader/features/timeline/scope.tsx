import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { periodText } from '../../filters/period-text';
import type { ReadArticles } from '../../filters/use-read-articles';
import { useFormats } from '../../i18n/use-formats';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/states';
import { chosenAt, type TimelineState } from '../../state/timeline-url';
import type { TimelineData } from './use-timeline';

/** Of which articles this is drawn, and what is missing in it. */
export function Scope({ state, read, data }: { readonly state: TimelineState; readonly read: ReadArticles; readonly data: TimelineData }): ReactNode {
  const { t } = useTranslation(['timeline', 'common']);
  const formats = useFormats();
  const years = [...new Set(read.articles.flatMap(({ card: { date } }) => (date === null ? [] : [Number(date.from.slice(0, 4)), Number(date.to.slice(0, 4))])))].sort((a, b) => a - b);
  const named = formats.list(years.map(formats.year), 'all').map(({ value }) => value).join('');
  const at = chosenAt(state);
  const found = read.count === null ? null : t('common:articles', { count: read.count });
  return (
    <div className="measure mb-6 space-y-3 text-sm text-soft">
      <p>{t('timeline:lead')}</p>
      <p role="status" className="font-medium text-ink">
        {at !== null && found !== null && t(`timeline:chosen.${state.order}`, { when: periodText(at, formats), what: found })}{' '}
        {read.more !== null && found !== null && t('timeline:read', { first: formats.number(read.articles.length), all: found })}
      </p>
      {state.voice !== 'all' && data.silent > 0 && <p>{t('timeline:silent', { count: data.silent })}</p>}
      {years.length > 1 && <Notice>{t('timeline:years', { years: named })}</Notice>}
      {read.lost > 0 && <Notice icon="warning">{t('timeline:lost', { count: read.lost })}</Notice>}
      {data.unconnected && <Notice icon="warning">{t('timeline:unconnected')}</Notice>}
    </div>
  );
}

/** Reads the next articles; nothing where all are read. */
export function More({ read: { more, pending, articles, count } }: { readonly read: ReadArticles }): ReactNode {
  const { t } = useTranslation(['timeline', 'common']);
  const formats = useFormats();
  if (more === null || count === null) return null;
  return (
    <p className="flex flex-wrap items-center gap-3 border-t border-line pt-4 text-sm text-soft print:hidden">
      <Button look="outline" onClick={more} disabled={pending}>
        {t('timeline:more')}
      </Button>
      {t('timeline:read', { first: formats.number(articles.length), all: t('common:articles', { count }) })}
    </p>
  );
}
