import { useSyncExternalStore } from 'react';
import { createPassageStore, type PassageState } from './passage-store';
import { announcePassages, passageRevision, watchPassages } from './passage-watch';

/** The saved passages of this device. They never leave it but as a file that the reader exports. */
export const passageStore = createPassageStore(() => window.localStorage, { announce: announcePassages, revision: passageRevision });

/** The saved passages, as they are now. Follows other tabs. */
export function usePassages(): PassageState {
  return useSyncExternalStore(watchPassages, passageStore.read, passageStore.read);
}
