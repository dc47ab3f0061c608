import { useSyncExternalStore } from 'react';
import { type WordingAct, wordingActSchema } from '../../core/compare/own-wording';
import { type ActState, createActStore, watchActs } from './act-store';

const KEY = 'isnad.wording';

/** What was changed in the table of wordings on this device. It never leaves it. */
export const ownWordingStore = createActStore<WordingAct>({ key: KEY, damaged: `${KEY}.damaged`, schema: wordingActSchema }, () => window.localStorage);

/** What was changed, as it is now. Follows other tabs. */
export function useOwnWording(): ActState<WordingAct> {
  return useSyncExternalStore(watchOwnWording, ownWordingStore.read, ownWordingStore.read);
}

/** Calls back after every change, here or in another tab; gives the function that ends it. */
export function watchOwnWording(listener: () => void): () => void {
  return watchActs(ownWordingStore, KEY, listener);
}
