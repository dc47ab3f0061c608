import { useSyncExternalStore } from 'react';
import { createPreferenceStore, STORAGE_KEY } from './preference-store';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences';

/** The preferences of this device. */
export const preferenceStore = createPreferenceStore(() => window.localStorage);

/** The preferences and the way to change some of them. Follows other tabs. */
export function usePreferences(): readonly [Preferences, (part: Partial<Preferences>) => void] {
  return [useSyncExternalStore(subscribe, preferenceStore.read, () => DEFAULT_PREFERENCES), preferenceStore.change];
}

function subscribe(listener: () => void): () => void {
  const follow = (event: StorageEvent): void => {
    if (event.key === STORAGE_KEY || event.key === null) preferenceStore.reload();
  };
  window.addEventListener('storage', follow);
  const unsubscribe = preferenceStore.subscribe(listener);
  return () => {
    window.removeEventListener('storage', follow);
    unsubscribe();
  };
}
