import { type ReactNode, type RefObject, Suspense, useState } from 'react';
import { lazyPart } from '../../parts/lazy-part';

const SavedEditing = lazyPart('passages', () => import('./saved/saved-editing'), (module) => module.SavedEditing);

/** Where note and colour of a saved passage are changed. Loaded when the article has any, and stays: the last one may be taken away in it. */
export function SavedPlace({ root, any }: { readonly root: RefObject<HTMLElement | null>; readonly any: boolean }): ReactNode {
  const [needed, need] = useState(any);
  if (any && !needed) need(true);
  return (
    needed && (
      <Suspense fallback={null}>
        <SavedEditing root={root} />
      </Suspense>
    )
  );
}
