import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cardQuery, headQuery, previewQuery } from '../../data/queries';

/** The opening of the newest article, set as articles are set. */
export function Sample(): ReactNode {
  const { t } = useTranslation('settings');
  const { data: head } = useQuery(headQuery);
  const newest = (head?.articles ?? 0) - 1;
  const { data: card = null } = useQuery({ ...cardQuery(newest), enabled: newest >= 0 });
  const { data: preview = null } = useQuery({ ...previewQuery(newest), enabled: newest >= 0 });
  if (card === null || preview === null) return null;
  return (
    <aside aria-label={t('sample')} className="lg:sticky lg:top-8">
      <p className="mb-2 eyebrow">{t('sample')}</p>
      <div dir="rtl" lang="ar" className="max-w-[calc(var(--read-measure)+4.5rem)] rounded-2xl bg-raised px-6 py-7 shadow-float sm:px-9 forced-colors:border">
        <h2 className="headline text-xl">{card.title}</h2>
        <p className="mt-4 measure reading">{preview.lead}</p>
      </div>
    </aside>
  );
}
