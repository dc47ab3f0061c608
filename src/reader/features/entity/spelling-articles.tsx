import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { EntityRecord } from '../../../core/model/corpus';
import { EMPTY_FILTER } from '../../../core/search/change-filter';
import { failureCode } from '../../data/failure-code';
import { cardsQuery } from '../../data/queries';
import { articleHref } from '../../state/article-url';
import { libraryHref } from '../../state/library-url';

/** The first articles in which a name is written so, and the way to all of them. */
export function SpellingArticles({ spelling: { text, articles, first } }: { readonly spelling: EntityRecord['spellings'][number] }): ReactNode {
  const { t } = useTranslation('entity');
  const { t: common } = useTranslation();
  const { data: cards, error } = useQuery(cardsQuery(first));
  if (error !== null) return <p className="pb-2 text-soft">{common(`error.${failureCode(error)}`)}</p>;
  return (
    <ul className="pb-2">
      {cards?.map(({ id, title }) => (
        <li key={id}>
          <Link href={articleHref(id)} className="link block py-0.5">
            <bdi dir="rtl" lang="ar">
              {title}
            </bdi>
          </Link>
        </li>
      ))}
      {articles > first.length && (
        <li>
          <Link href={libraryHref({ filter: { ...EMPTY_FILTER, text: `"${text}"`, asWritten: true }, sort: 'date' })} className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11">
            {t('allSpelt', { count: articles })}
          </Link>
        </li>
      )}
    </ul>
  );
}
