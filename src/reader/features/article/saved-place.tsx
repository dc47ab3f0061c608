import { type ReactNode, type RefObject, Suspense, useEffect, useState } from 'react';
import { lazyPart } from '../../parts/lazy-part';
import type { Pressed } from './saved/pressed';

const SavedEditing = lazyPart('passages', () => import('./saved/saved-editing'), (module) => module.SavedEditing);

/** Where note and colour of a saved passage are changed. Loaded when the article has any, and stays: the last one may be taken away in it. What is pressed before it came opens as it comes. */
export function SavedPlace({ root, any }: { readonly root: RefObject<HTMLElement | null>; readonly any: boolean }): ReactNode {
  const [needed, need] = useState(any);
  const [pressed, press] = useState<Pressed | null>(null);
  useOnPress(root, press);
  if (any && !needed) need(true);
  return (
    needed && (
      <Suspense fallback={null}>
        <SavedEditing root={root} pressed={pressed} onClosed={() => press(null)} />
      </Suspense>
    )
  );
}

/** Presses on saved words that are no name, and on the signs in the margin. Marking words with the pointer is no press. */
function useOnPress(root: RefObject<HTMLElement | null>, onPress: (pressed: Pressed) => void): void {
  useEffect(() => {
    const text = root.current;
    if (text === null) return;
    const clicked = ({ target }: MouseEvent): void => {
      const at = target instanceof Element ? target.closest<HTMLElement>('[data-saved]') : null;
      const id = at?.dataset['saved'];
      if (at === null || id === undefined || at.dataset['mention'] !== undefined) return;
      if (at.dataset['savedMark'] !== undefined || document.getSelection()?.isCollapsed !== false) onPress({ id, at });
    };
    text.addEventListener('click', clicked);
    return () => text.removeEventListener('click', clicked);
  }, [root, onPress]);
}
