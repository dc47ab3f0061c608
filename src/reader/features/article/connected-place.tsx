import { type ReactNode, Suspense, useEffect, useState } from 'react';
import type { Article } from '../../../core/model/article';
import { Boundary } from '../../parts/boundary';
import { lazyPart } from '../../parts/lazy-part';

const Connected = lazyPart('connected', () => import('./connected/connected'), (module) => module.Connected);

/** What a reader does who has begun to read. */
const SIGNS = ['scroll', 'pointermove', 'pointerdown', 'keydown'] as const;

/** Where one sees who else tells what a passage tells. Loaded at the first sign of a reader: an article stands without the index of the collection. */
export function ConnectedPlace({ article }: { readonly article: Article }): ReactNode {
  const [read, begin] = useState(false);
  useEffect(() => {
    const stops = new AbortController();
    const begun = (): void => {
      stops.abort();
      begin(true);
    };
    for (const sign of SIGNS) document.addEventListener(sign, begun, { passive: true, signal: stops.signal });
    return () => stops.abort();
  }, []);
  return (
    read && (
      <Boundary>
        <Suspense fallback={null}>
          <Connected article={article} />
        </Suspense>
      </Boundary>
    )
  );
}
