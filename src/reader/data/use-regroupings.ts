import { useSyncExternalStore } from 'react';
import { createRegroupingStore, REGROUPINGS_KEY, type RegroupingState } from './regrouping-store';

/** What was regrouped on this device. It never leaves it. */
export const regroupingStore = createRegroupingStore(() => window.localStorage);

/** What was regrouped, as it is now. Follows other tabs. */
export function useRegroupings(): RegroupingState {
  return useSyncExternalStore(subscribe, regroupingStore.read, regroupingStore.read);
}

function subscribe(listener: () => void): () => void {
  const follow = (event: StorageEvent): void => {
    if (event.key === REGROUPINGS_KEY || event.key === null) regroupingStore.reload();
  };
  window.addEventListener('storage', follow);
  const unsubscribe = regroupingStore.subscribe(listener);
  return () => {
    window.removeEventListener('storage', follow);
    unsubscribe();
  };
}
