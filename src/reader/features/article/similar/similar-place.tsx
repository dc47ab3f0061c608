import { type ReactNode, Suspense, useState } from 'react';
import type { ArticleId } from '../../../../core/model/article';
import { Boundary } from '../../../parts/boundary';
import { lazyPart } from '../../../parts/lazy-part';
import { useNear } from '../../../parts/use-near';

const Similar = lazyPart('similar', () => import('./similar'), (module) => module.Similar);

/** Where articles like this one are told: loaded when one has read nearly to the end. */
export function SimilarPlace({ article }: { readonly article: ArticleId }): ReactNode {
  const [near, come] = useState(false);
  const place = useNear<HTMLDivElement>(!near, () => come(true));
  return (
    <div ref={place}>
      {near && (
        <Boundary>
          <Suspense fallback={null}>
            <Similar article={article} />
          </Suspense>
        </Boundary>
      )}
    </div>
  );
}
