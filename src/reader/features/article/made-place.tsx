import { type ReactNode, Suspense, useState } from 'react';
import type { Article } from '../../../core/model/article';
import { Boundary } from '../../parts/boundary';
import { lazyPart } from '../../parts/lazy-part';
import { useNear } from '../../parts/use-near';

const MadePanel = lazyPart('made', () => import('./made/made-panel'), (module) => module.MadePanel);

/** Where is shown how the text was made: loaded when the place comes near the window. Nothing where nothing can be seen. */
export function MadePlace({ article }: { readonly article: Article }): ReactNode {
  const [near, come] = useState(false);
  const place = useNear<HTMLDivElement>(!near, () => come(true));
  if (article.signs.length === 0) return null;
  return (
    <div ref={place} className="mb-8 min-h-24">
      {near && (
        <Boundary>
          <Suspense fallback={null}>
            <MadePanel article={article} />
          </Suspense>
        </Boundary>
      )}
    </div>
  );
}
