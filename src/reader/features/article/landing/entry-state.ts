import { useSyncExternalStore } from 'react';

/** What the browser's history keeps with one address: it comes back with the entry, and is no part of the address. */
interface EntryState {
  /** The page load in which the reader was brought to the address's passage. */
  readonly landed?: number;
  /** The id by which the article was asked for before it was renamed. */
  readonly renamed?: string;
}

/** True when this entry was opened at its passage before, in this page load: on the way back to it the reader's own place counts. */
export function hasLanded(): boolean {
  return read().landed === performance.timeOrigin;
}

/** Keeps that the reader was brought to the passage of this entry. */
export function markLanded(): void {
  if (!hasLanded()) history.replaceState({ ...read(), landed: performance.timeOrigin } satisfies EntryState, '');
}

/** The state of an entry that stands for an address by an old id. */
export function renamedFrom(id: string): EntryState {
  return { renamed: id };
}

/** The old id by which the article that is open was asked for; null when it was none. */
export function useRenamed(): string | null {
  return useSyncExternalStore(subscribe, () => read().renamed ?? null, () => null);
}

function read(): EntryState {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return {};
  const landed = 'landed' in state && typeof state.landed === 'number' ? { landed: state.landed } : {};
  return 'renamed' in state && typeof state.renamed === 'string' ? { ...landed, renamed: state.renamed } : landed;
}

function subscribe(changed: () => void): () => void {
  const moves = ['popstate', 'pushState', 'replaceState'] as const;
  for (const move of moves) window.addEventListener(move, changed);
  return () => {
    for (const move of moves) window.removeEventListener(move, changed);
  };
}
