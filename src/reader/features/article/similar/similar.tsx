import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { articleKey } from '../../../../core/corpus/article-key';
import type { ArticleId } from '../../../../core/model/article';
import { useFormats } from '../../../i18n/use-formats';
import { ArticleHead } from '../../../parts/article-head';
import { articleHref } from '../../../state/article-url';
import { compareHref } from '../../../state/compare-url';
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
          <LikeEntry key={like.card.id} article={article} like={like} />
        ))}
      </ul>
    </section>
  );
}

function LikeEntry({ article, like: { card, shared } }: { readonly article: ArticleId; readonly like: Like }): ReactNode {
  const { t } = useTranslation('similar');
  const formats = useFormats();
  const words = formats.list(shared, 'all').map(({ value }) => value).join('');
  return (
    <li>
      <ArticleHead href={articleHref(card.id)} title={card.title} publisher={card.publisher?.name ?? null} date={card.date} />
      {shared.length > 0 && (
        <p className="mt-0.5 text-xs text-faint">
          <bdi>{t('shared', { words })}</bdi>
        </p>
      )}
      <Link href={compareHref(articleKey(article), articleKey(card.id))} className="link inline-flex min-h-8 items-center text-sm pointer-coarse:min-h-11" aria-label={t('compareWith', { title: card.title })}>
        {t('compare')}
      </Link>
    </li>
  );
}
