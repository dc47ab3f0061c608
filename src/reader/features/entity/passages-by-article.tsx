import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleCard, EntityRecord } from '../../../core/model/corpus';
import { Button } from '../../parts/button';
import { ArticlePassages } from './article-passages';

/** Articles loaded at a time. */
const STEP = 6;

/** Every passage that names an entity, under the article that it stands in, in the order of the collection. */
export function PassagesByArticle({ record, cards }: { readonly record: EntityRecord; readonly cards: readonly ArticleCard[] }): ReactNode {
  const { t } = useTranslation('entity');
  const [shown, show] = useState(STEP);
  const own = new Set(record.articles.flatMap(({ id, count }) => (count > 0 ? [id] : [])));
  const found = cards.filter(({ id }) => own.has(id));
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="passages" className="max-w-[46rem]">
      <h2 id="passages" className="eyebrow mb-4">
        {t('passages')}
      </h2>
      {found.slice(0, shown).map((card) => (
        <ArticlePassages key={card.id} card={card} entity={record.entity} />
      ))}
      {found.length > shown && (
        <Button look="outline" onClick={() => show(shown + STEP)}>
          {t('more')}
        </Button>
      )}
    </section>
  );
}
