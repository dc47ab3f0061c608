import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticleCard, EntityRecord } from '../../../core/model/corpus';
import { articleHref } from '../../state/article-url';
import { Panel } from '../../parts/panel';

/** How the name is written in the collection, how often, and where. */
export function Spellings({ record, cards }: { readonly record: EntityRecord; readonly cards: readonly ArticleCard[] }): ReactNode {
  const { t } = useTranslation('entity');
  const { t: common } = useTranslation();
  return (
    <Panel title={t('spellings')}>
      <ul className="divide-y divide-line">
        {record.spellings.map(({ text, count, articles }) => (
          <li key={text}>
            <details className="group">
              <summary className="flex min-h-9 items-baseline justify-between gap-4 rounded-md py-1 hover:text-accent pointer-coarse:min-h-11">
                <bdi className="naskh text-base">{text}</bdi>
                <span className="text-xs text-soft">{t('count', { times: common('times', { count }), articles: t('inArticles', { count: articles.length }) })}</span>
              </summary>
              <ul className="pb-2">
                {cards.flatMap(({ id, title }) =>
                  articles.includes(id)
                    ? [
                        <li key={id}>
                          <Link href={articleHref(id)} className="link block py-0.5">
                            <bdi dir="rtl" lang="ar">
                              {title}
                            </bdi>
                          </Link>
                        </li>,
                      ]
                    : [],
                )}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
