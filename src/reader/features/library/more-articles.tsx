import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticleCard } from '../../../core/model/corpus';
import { DateLine } from '../../parts/date-line';
import { Dots } from '../../parts/dots';
import { articleHref } from '../../state/article-url';

/** Articles by title, publisher and date alone: the rest of a list that is too long to be written out. */
export function MoreArticles({ cards }: { readonly cards: readonly ArticleCard[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <ol dir="rtl" lang="ar" className="page pb-16">
      {cards.map(({ id, title, publisher, date }) => (
        <li key={id} className="mb-4 max-w-[46rem]">
          <Link href={articleHref(id)} className="link">
            {title}
          </Link>
          <div className="text-sm text-soft">
            <Dots>
              <bdi>{publisher?.name ?? t('unknownPublisher')}</bdi>
              <DateLine date={date} />
            </Dots>
          </div>
        </li>
      ))}
    </ol>
  );
}
