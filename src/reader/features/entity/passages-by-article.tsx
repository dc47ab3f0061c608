import { useIsFetching, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityRecord } from '../../../core/model/corpus';
import { failureCode } from '../../data/failure-code';
import { articlesOfQuery } from '../../data/queries';
import { useRetry } from '../../data/use-retry';
import { Button } from '../../parts/button';
import { Failure, Loading } from '../../parts/states';
import { useNear } from '../../parts/use-near';
import { ArticleGroup } from './article-group';

/** Articles loaded at a time, and how many of them come by themselves as one scrolls. */
const STEP = 6;
const BY_SCROLLING = 10 * STEP;

/** Every passage that names an entity, under the article that it stands in, in the order of the collection. More come as one scrolls, and after a while when one asks. */
export function PassagesByArticle({ record: { entity, articles } }: { readonly record: EntityRecord }): ReactNode {
  const { t } = useTranslation('entity');
  const retry = useRetry();
  const { data, error } = useQuery({ ...articlesOfQuery(entity.id), enabled: articles > 0 });
  const [shown, show] = useState(STEP);
  const own = data?.filter(({ count }) => count > 0) ?? [];
  const more = own.length > shown;
  const loading = useIsFetching() > 0;
  const end = useNear<HTMLDivElement>(more && !loading && shown % BY_SCROLLING !== 0, () => show(shown + STEP));
  if (articles === 0) return null;
  return (
    <section aria-labelledby="passages" className="max-w-[46rem]">
      <h2 id="passages" className="eyebrow mb-4">
        {t('passages')}
      </h2>
      {error !== null && <Failure code={failureCode(error)} onRetry={retry} />}
      {error === null && data === undefined && <Loading lines={9} />}
      {steps(own.slice(0, shown).map(({ article }) => article)).map((numbers) => (
        <ArticleGroup key={numbers[0]} numbers={numbers} entity={entity} />
      ))}
      <div ref={end}>
        {more && (
          <Button look="outline" onClick={() => show(shown + STEP)}>
            {t('more')}
          </Button>
        )}
      </div>
    </section>
  );
}

function steps(numbers: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(numbers.length / STEP) }, (_, at) => numbers.slice(at * STEP, (at + 1) * STEP));
}
