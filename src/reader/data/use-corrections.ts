import { useSyncExternalStore } from 'react';
import { CORRECTIONS_KEY, createCorrectionStore, type CorrectionState } from './correction-store';

/** The corrections of this device. They never leave it but as a file that the reader exports. */
export const correctionStore = createCorrectionStore(() => window.localStorage);

/** The corrections, as they are now. Follows other tabs. */
export function useCorrections(): CorrectionState {
  return useSyncExternalStore(subscribe, correctionStore.read, correctionStore.read);
}

function subscribe(listener: () => void): () => void {
  const follow = (event: StorageEvent): void => {
    if (event.key === CORRECTIONS_KEY || event.key === null) correctionStore.reload();
  };
  window.addEventListener('storage', follow);
  const unsubscribe = correctionStore.subscribe(listener);
  return () => {
    window.removeEventListener('storage', follow);
    unsubscribe();
  };
}
