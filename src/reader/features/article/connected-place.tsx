import { type ReactNode, Suspense, useEffect, useState } from 'react';
import type { Article } from '../../../core/model/article';
import { Boundary } from '../../parts/boundary';
import { lazyPart } from '../../parts/lazy-part';

const Connected = lazyPart('connected', () => import('./connected/connected'), (module) => module.Connected);

/** Milliseconds after which a page that never rests is asked all the same, and where a browser cannot tell that it rests. */
const LATEST = 2000;

/** Where one sees who else tells what a passage tells. Loaded when the article stands and the page rests. */
export function ConnectedPlace({ article }: { readonly article: Article }): ReactNode {
  const [rests, rest] = useState(false);
  useEffect(() => whenAtRest(() => rest(true)), []);
  return (
    rests && (
      <Boundary>
        <Suspense fallback={null}>
          <Connected article={article} />
        </Suspense>
      </Boundary>
    )
  );
}

function whenAtRest(act: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, LATEST);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(act, { timeout: LATEST });
  return () => cancelIdleCallback(idle);
}
