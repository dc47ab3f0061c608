import { useSyncExternalStore } from 'react';
import { watchActs } from './act-store';
import { createRegroupingStore, REGROUPINGS_KEY, type RegroupingState } from './regrouping-store';

/** What was regrouped on this device. It never leaves it. */
export const regroupingStore = createRegroupingStore(() => window.localStorage);

/** What was regrouped, as it is now. Follows other tabs. */
export function useRegroupings(): RegroupingState {
  return useSyncExternalStore(subscribe, regroupingStore.read, regroupingStore.read);
}

function subscribe(listener: () => void): () => void {
  return watchActs(regroupingStore, REGROUPINGS_KEY, listener);
}
