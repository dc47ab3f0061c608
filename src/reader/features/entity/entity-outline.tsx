import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleCard, EntityRecord } from '../../../core/model/corpus';
import { ArticleHead } from './article-head';
import { EntityHead } from './entity-head';

/** Articles named at most: a page that is written for every name must stay small. */
const MOST = 100;

/** An entity without its passages: what it is, and the articles that speak of it, most often first. */
export function EntityOutline({ record, cards }: { readonly record: EntityRecord; readonly cards: ReadonlyMap<string, ArticleCard> }): ReactNode {
  const { t } = useTranslation('entity');
  const own = record.articles.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  return (
    <div className="page py-8 lg:py-11">
      <EntityHead record={record} />
      <section aria-labelledby="articles" className="mt-10">
        <h2 id="articles" className="eyebrow mb-4">
          {t('passages')}
        </h2>
        <ol>
          {own.slice(0, MOST).flatMap(({ id }) => {
            const card = cards.get(id);
            return card === undefined ? [] : [
              <li key={id} className="mb-6 max-w-[46rem]">
                <ArticleHead card={card} />
              </li>,
            ];
          })}
        </ol>
      </section>
    </div>
  );
}
