import { useSyncExternalStore } from 'react';
import type { SavedPassage } from '../../core/anchor/saved/saved-passage';
import { createPassageStore, type PassageState } from './passage-store';
import { announcePassages, passageRevision, watchPassages } from './passage-watch';

/** The saved passages of this device. They never leave it but as a file that the reader exports. */
export const passageStore = createPassageStore(() => window.localStorage, { announce: announcePassages, revision: passageRevision });

/** The saved passages, as they are now. Follows other tabs. */
export function usePassages(): PassageState {
  return useSyncExternalStore(watchPassages, passageStore.read, passageStore.read);
}

/** Changes what the reader says of a passage. Nothing happens when it is no longer kept, or when nothing is new. */
export function changePassage(id: string, part: Partial<Pick<SavedPassage, 'note' | 'colour'>>): void {
  const saved = passageStore.read().passages.find((passage) => passage.id === id);
  if (saved === undefined) return;
  const { note = saved.note, colour = saved.colour } = part;
  if (note !== saved.note || colour !== saved.colour) passageStore.put([{ ...saved, note, colour, modified: new Date().toISOString() }], 'changed');
}
