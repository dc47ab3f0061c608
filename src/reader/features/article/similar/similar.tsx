import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticleId } from '../../../../core/model/article';
import { useFormats } from '../../../i18n/use-formats';
import { DateLine } from '../../../parts/date-line';
import { Dots } from '../../../parts/dots';
import { articleHref } from '../../../state/article-url';
import { type Like, likeQuery } from './similar-query';

/** Articles like this one. Nothing where there are none, or where they could not be had. */
export function Similar({ article }: { readonly article: ArticleId }): ReactNode {
  const { t } = useTranslation('similar');
  const { data = [] } = useQuery(likeQuery(article));
  const heading = useId();
  if (data.length === 0) return null;
  return (
    <section aria-labelledby={heading} className="mt-14 border-t border-line pt-6">
      <h2 id={heading} className="eyebrow mb-4">
        {t('title')}
      </h2>
      <ul className="space-y-5">
        {data.map((like) => (
          <LikeEntry key={like.card.id} like={like} />
        ))}
      </ul>
    </section>
  );
}

function LikeEntry({ like: { card, shared } }: { readonly like: Like }): ReactNode {
  const { t } = useTranslation('similar');
  const { t: common } = useTranslation();
  const formats = useFormats();
  const words = formats.list(shared, 'all').map(({ value }) => value).join('');
  return (
    <li>
      <h3 dir="rtl" lang="ar" className="headline text-lg">
        <Link href={articleHref(card.id)} className="rounded-md hover:text-accent">
          {card.title}
        </Link>
      </h3>
      <div className="text-sm text-soft">
        <Dots>
          <bdi>{card.publisher?.name ?? common('unknownPublisher')}</bdi>
          <DateLine date={card.date} />
        </Dots>
      </div>
      {shared.length > 0 && (
        <p className="mt-0.5 text-xs text-faint">
          <bdi>{t('shared', { words })}</bdi>
        </p>
      )}
    </li>
  );
}
