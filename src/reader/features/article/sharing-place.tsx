import { type ReactNode, type RefObject, Suspense, useState } from 'react';
import type { Article } from '../../../core/model/article';
import { Boundary } from '../../parts/boundary';
import { lazyPart } from '../../parts/lazy-part';
import type { Bar } from './use-bar';

const Sharing = lazyPart('sharing', () => import('./sharing/sharing'), (module) => module.Sharing);

/** Where passages are passed on. What is behind it is loaded when the bar is first asked for, and stays: passages may be gathered in it. */
export function SharingPlace({ root, article, bar }: { readonly root: RefObject<HTMLElement | null>; readonly article: Article; readonly bar: Bar }): ReactNode {
  const [asked, setAsked] = useState(false);
  if (!asked && bar.subject !== null) setAsked(true);
  return (
    asked && (
      <Boundary frame="page">
        <Suspense fallback={null}>
          <Sharing root={root} article={article} bar={bar} />
        </Suspense>
      </Boundary>
    )
  );
}
