import { useSyncExternalStore } from 'react';

/** From here on the filters stand beside the list. */
const WIDE = '(width >= 64rem)';

/** True where the filters stand beside the list; a page that is written ahead keeps their place. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches, () => true);
}

function subscribe(listener: () => void): () => void {
  const media = matchMedia(WIDE);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
