/** Each saved passage is kept under a key of its own, which begins so: a change of one touches no other, in this tab or another. */
export const PASSAGE_PREFIX = 'isnad.passage.';

const listeners = new Set<() => void>();
let revision = 0;
let following = false;

/** Counts up with every change of the saved passages that this tab made or saw. */
export function passageRevision(): number {
  return revision;
}

/** Says that the saved passages have changed. */
export function announcePassages(): void {
  revision += 1;
  for (const listener of [...listeners]) listener();
}

/** Calls back after every change, also of another tab; gives the function that ends it. */
export function watchPassages(listener: () => void): () => void {
  // For as long as the page lives: what is known of the passages must not grow old while nobody looks.
  if (!following) window.addEventListener('storage', follow);
  following = true;
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** False when this device surely keeps no passage. Cheap: nothing is read. */
export function mayHavePassages(): boolean {
  try {
    return revision > 0 || Object.keys(window.localStorage).some((key) => key.startsWith(PASSAGE_PREFIX));
  } catch {
    return false;
  }
}

function follow({ key }: StorageEvent): void {
  if (key === null || key.startsWith(PASSAGE_PREFIX)) announcePassages();
}
