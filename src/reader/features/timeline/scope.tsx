import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import type { ReadArticles } from '../../filters/use-read-articles';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/states';
import type { TimelineData } from './use-timeline';

/** Of how many articles this is drawn, and what is missing in it. */
export function Scope({ read, data }: { readonly read: ReadArticles; readonly data: TimelineData }): ReactNode {
  const { t } = useTranslation(['timeline', 'common']);
  const formats = useFormats();
  const years = [...new Set(read.articles.flatMap(({ card: { date } }) => (date === null ? [] : [Number(date.from.slice(0, 4)), Number(date.to.slice(0, 4))])))].sort((a, b) => a - b);
  const named = formats.list(years.map(formats.year), 'all').map(({ value }) => value).join('');
  return (
    <div className="measure mb-6 space-y-3 text-sm text-soft">
      <p>
        {t('timeline:lead')} {read.more !== null && read.count !== null && t('timeline:read', { first: formats.number(read.articles.length), all: t('common:articles', { count: read.count }) })}{' '}
        {data.silent > 0 && t('timeline:silent', { count: data.silent })}
      </p>
      {years.length > 1 && <Notice>{t('timeline:years', { years: named })}</Notice>}
      {read.lost > 0 && <Notice icon="warning">{t('timeline:lost', { count: read.lost })}</Notice>}
      {data.unconnected && <Notice icon="warning">{t('timeline:unconnected')}</Notice>}
      {read.more !== null && (
        <Button look="outline" onClick={read.more} disabled={read.pending} className="print:hidden">
          {t('timeline:more')}
        </Button>
      )}
    </div>
  );
}
