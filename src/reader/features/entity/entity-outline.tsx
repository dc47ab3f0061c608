import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleCard, EntityRecord } from '../../../core/model/corpus';
import { EntityHead } from './entity-head';
import { ArticleHead } from '../../parts/article-head';
import { articleHref } from '../../state/article-url';

/** An entity without its passages: what it is, and articles that speak of it. */
export function EntityOutline({ record, cards }: { readonly record: EntityRecord; readonly cards: readonly ArticleCard[] }): ReactNode {
  const { t } = useTranslation('entity');
  return (
    <div className="page py-8 lg:py-11">
      <EntityHead record={record} />
      <section aria-labelledby="articles" className="mt-10">
        <h2 id="articles" className="eyebrow mb-4">
          {t('passages')}
        </h2>
        <ol>
          {cards.map((card) => (
            <li key={card.id} className="mb-6 max-w-[46rem]">
              <ArticleHead href={articleHref(card.id)} title={card.title} publisher={card.publisher?.name ?? null} date={card.date} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
