import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticleCard } from '../../../core/model/corpus';
import { DateLine } from '../../parts/date-line';
import { Dots } from '../../parts/dots';
import { articleHref } from '../../state/article-url';

/** An article among others that name the same: its title, publisher and date. */
export function ArticleHead({ card }: { readonly card: ArticleCard }): ReactNode {
  const { t: common } = useTranslation();
  return (
    <>
      <h3 dir="rtl" lang="ar" className="headline text-lg">
        <Link href={articleHref(card.id)} className="hover:text-accent">
          {card.title}
        </Link>
      </h3>
      <div className="text-sm text-soft">
        <Dots>
          <bdi>{card.publisher?.name ?? common('unknownPublisher')}</bdi>
          <DateLine date={card.date} />
        </Dots>
      </div>
    </>
  );
}
