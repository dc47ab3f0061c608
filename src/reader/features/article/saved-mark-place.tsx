import { type ReactNode, Suspense } from 'react';
import { lazyPart } from '../../parts/lazy-part';
import type { SavedLayer } from './layers';

const SavedMark = lazyPart('passages', () => import('./saved/saved-mark'), (module) => module.SavedMark);

/** Where a saved passage begins. Nobody who saves nothing loads what stands there. */
export function SavedMarkPlace({ saved }: { readonly saved: SavedLayer }): ReactNode {
  return (
    <Suspense fallback={null}>
      <SavedMark saved={saved} />
    </Suspense>
  );
}
