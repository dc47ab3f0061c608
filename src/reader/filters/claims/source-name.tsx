import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Source } from '../../../core/claims/board';
import { DateLine } from '../../parts/date-line';
import { articleHref } from '../../state/article-url';
import { useBoardNames } from './use-board-names';

/** A source: the number of its column, its publisher, or that none is named, and its article; how many articles where they are several. */
export function SourceName({ source, at }: { readonly source: Source; readonly at: number }): ReactNode {
  const { t } = useTranslation();
  const names = useBoardNames();
  const [first, ...rest] = source.articles;
  return (
    <div className="text-sm">
      <p className="eyebrow">{names.column(at)}</p>
      <p className={source.publisher === null ? 'text-faint' : 'font-medium'}>
        <bdi>{names.source(source)}</bdi>
      </p>
      {rest.length > 0 ? (
        <p className="text-soft">{t('articles', { count: source.articles.length })}</p>
      ) : (
        first !== undefined && (
          <>
            <Link href={articleHref(first.article.id)} dir="rtl" lang="ar" className="link naskh block leading-relaxed">
              {first.article.title.text}
            </Link>
            <p className="text-xs text-soft">
              <DateLine date={first.article.date} />
            </p>
          </>
        )
      )}
    </div>
  );
}
