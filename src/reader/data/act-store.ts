import * as z from 'zod/mini';
import { attempt } from './attempt';

const VERSION = 1;

/** What the store needs of `localStorage`; every call may throw. */
export type ActStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Where acts are kept, and what one is. What could not be read is moved to `damaged`, so that nothing is lost. */
export interface ActShelf<T> {
  readonly key: string;
  readonly damaged: string;
  readonly schema: z.ZodMiniType<T>;
}

/** What a reader changed, in the order of his acts. */
export interface ActState<T> {
  readonly acts: readonly T[];
  /** What `back` leads to: the acts before the last change; null when there was none since the page came. */
  readonly before: readonly T[] | null;
  /** False when the storage refused the last change: it holds until the page is left. */
  readonly kept: boolean;
}

/** Acts that can be watched. */
export interface ActStore<T> {
  readonly read: () => ActState<T>;
  /** Applies at once; kept as well where storage allows. */
  readonly change: (acts: readonly T[]) => void;
  /** Takes the last change back; a second time, brings it again. */
  readonly back: () => void;
  /** Calls back after every change; gives the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes over what another tab has stored. */
  readonly reload: () => void;
}

/** A store over a storage that is opened on demand, since even touching `localStorage` may throw. */
export function createActStore<T>(shelf: ActShelf<T>, openStorage: () => ActStorage): ActStore<T> {
  const listeners = new Set<() => void>();
  let now: ActState<T> = { acts: load(shelf, openStorage), before: null, kept: true };
  const show = (next: ActState<T>): void => {
    now = next;
    for (const listener of [...listeners]) listener();
  };
  const change = (acts: readonly T[]): void => {
    const kept = attempt(() => openStorage().setItem(shelf.key, JSON.stringify({ version: VERSION, acts })));
    show({ acts, before: now.acts, kept });
  };
  return {
    read: () => now,
    change,
    back: () => now.before !== null && change(now.before),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload: () => show({ acts: load(shelf, openStorage), before: null, kept: true }),
  };
}

/** Watches a store, and what other tabs do to it; gives the function that ends it. */
export function watchActs<T>(store: ActStore<T>, key: string, listener: () => void): () => void {
  const follow = (event: StorageEvent): void => {
    if (event.key === key || event.key === null) store.reload();
  };
  window.addEventListener('storage', follow);
  const unsubscribe = store.subscribe(listener);
  return () => {
    window.removeEventListener('storage', follow);
    unsubscribe();
  };
}

function load<T>(shelf: ActShelf<T>, openStorage: () => ActStorage): readonly T[] {
  try {
    const storage = openStorage();
    const stored = storage.getItem(shelf.key);
    const acts = stored === null ? [] : parse(shelf, stored);
    if (acts === null && stored !== null) attempt(() => storage.setItem(shelf.damaged, stored));
    return acts ?? [];
  } catch {
    return [];
  }
}

function parse<T>({ schema }: ActShelf<T>, stored: string): readonly T[] | null {
  try {
    const file = z.object({ version: z.literal(VERSION), acts: z.array(schema) }).safeParse(JSON.parse(stored));
    return file.success ? file.data.acts : null;
  } catch {
    return null;
  }
}
