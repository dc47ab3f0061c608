import { type ReactNode, Suspense, useState } from 'react';
import type { Article } from '../../../core/model/article';
import { Boundary } from '../../parts/boundary';
import { lazyPart } from '../../parts/lazy-part';
import { useNear } from '../../parts/use-near';

const SourcesPanel = lazyPart('sources', () => import('./sources/sources-panel'), (module) => module.SourcesPanel);

/** Where the sources of the article are shown: loaded when the place comes near the window, with room kept for them. */
export function SourcesPlace({ article, onPassage }: { readonly article: Article; readonly onPassage: (block: number) => void }): ReactNode {
  const [near, come] = useState(false);
  const place = useNear<HTMLDivElement>(!near, () => come(true));
  return (
    <div ref={place} className="mb-8 min-h-68">
      {near && (
        <Boundary>
          <Suspense fallback={null}>
            <SourcesPanel article={article} onPassage={onPassage} />
          </Suspense>
        </Boundary>
      )}
    </div>
  );
}
