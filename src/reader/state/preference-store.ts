import { DEFAULT_PREFERENCES, formatPreferences, parsePreferences, type Preferences } from './preferences';

/** Where preferences are kept in the browser's storage. */
export const STORAGE_KEY = 'isnad.preferences';

/** What the store needs of `localStorage`; every call may throw (private windows, full or forbidden storage). */
export type PreferenceStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Preferences that can be watched. */
export interface PreferenceStore {
  readonly read: () => Preferences;
  /** Applies at once; kept as well where storage allows. */
  readonly change: (part: Partial<Preferences>) => void;
  readonly reset: () => void;
  /** Calls back after every change; gives the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes over what another tab has stored. */
  readonly reload: () => void;
}

/** A store over a storage that is opened on demand, since even touching `localStorage` may throw. */
export function createPreferenceStore(openStorage: () => PreferenceStorage): PreferenceStore {
  const listeners = new Set<() => void>();
  let now = load(openStorage);
  const show = (next: Preferences): void => {
    now = next;
    for (const listener of [...listeners]) listener();
  };
  const keep = (next: Preferences): void => {
    show(next);
    try {
      openStorage().setItem(STORAGE_KEY, formatPreferences(next));
    } catch {
      // Holds until the page is left: the reader works without storage.
    }
  };
  return {
    read: () => now,
    change: (part) => keep({ ...now, ...part }),
    reset: () => keep(DEFAULT_PREFERENCES),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload: () => show(load(openStorage)),
  };
}

function load(openStorage: () => PreferenceStorage): Preferences {
  try {
    return parsePreferences(openStorage().getItem(STORAGE_KEY));
  } catch {
    return DEFAULT_PREFERENCES;
  }
}
