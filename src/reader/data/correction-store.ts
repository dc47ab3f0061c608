import type { Correction } from '../../core/corrections/correction';
import { formatCorrections, isBad, parseCorrections } from '../../core/corrections/corrections-file';
import { attempt } from './attempt';

/** Where corrections are kept in the browser's storage, in the form of the file that is exported. */
export const CORRECTIONS_KEY = 'isnad.corrections';
/** What could not be read is moved here, so that nothing is lost. */
export const DAMAGED_KEY = 'isnad.corrections.damaged';

/** What the store needs of `localStorage`; every call may throw. */
export type CorrectionStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The corrections of this device. */
export interface CorrectionState {
  readonly corrections: readonly Correction[];
  /** Counts up with every change. */
  readonly revision: number;
  /** What was last done here, with the list before it; null at first and when it was settled. */
  readonly last: { readonly act: Act; readonly before: readonly Correction[] } | null;
  /** Stored corrections that could not be read, as they are; null when all could. */
  readonly damaged: string | null;
  /** False when the storage refused the last change: it holds until the page is left. */
  readonly kept: boolean;
}

/** What a change was: one correction made or taken back, many at once, or the way back from the last change. */
export type Act = { readonly kind: 'made' | 'undone'; readonly correction: Correction } | { readonly kind: 'imported' | 'cleared' | 'back' };

/** Corrections that can be watched. */
export interface CorrectionStore {
  readonly read: () => CorrectionState;
  /** Applies at once; kept as well where storage allows. */
  readonly change: (corrections: readonly Correction[], act: Act) => void;
  /** Takes the last change back: the list is what it was before. */
  readonly undo: () => void;
  /** Forgets what the last change was, without undoing it. */
  readonly settle: () => void;
  /** Throws away what could not be read. */
  readonly dropDamaged: () => void;
  /** Calls back after every change; gives the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes over what another tab has stored. */
  readonly reload: () => void;
}

/** A store over a storage that is opened on demand, since even touching `localStorage` may throw. */
export function createCorrectionStore(openStorage: () => CorrectionStorage): CorrectionStore {
  const listeners = new Set<() => void>();
  let now: CorrectionState = { ...load(openStorage), revision: 0, last: null, kept: true };
  const show = (next: Omit<CorrectionState, 'revision'>, step = 1): void => {
    now = { ...next, revision: now.revision + step };
    for (const listener of [...listeners]) listener();
  };
  const keep = (corrections: readonly Correction[], last: CorrectionState['last']): void => {
    const kept = attempt(() => openStorage().setItem(CORRECTIONS_KEY, formatCorrections(corrections)));
    show({ ...now, corrections, last, kept });
  };
  return {
    read: () => now,
    change: (corrections, act) => keep(corrections, { act, before: now.corrections }),
    undo: () => now.last !== null && keep(now.last.before, { act: { kind: 'back' }, before: now.corrections }),
    settle: () => show({ ...now, last: null }, 0),
    dropDamaged: () => {
      attempt(() => openStorage().removeItem(DAMAGED_KEY));
      show({ ...now, damaged: null }, 0);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload: () => show({ ...load(openStorage), last: null, kept: true }),
  };
}

function load(openStorage: () => CorrectionStorage): Pick<CorrectionState, 'corrections' | 'damaged'> {
  try {
    const storage = openStorage();
    const stored = storage.getItem(CORRECTIONS_KEY);
    const corrections = stored === null ? [] : parseCorrections(stored);
    if (!isBad(corrections)) return { corrections, damaged: storage.getItem(DAMAGED_KEY) };
    attempt(() => storage.setItem(DAMAGED_KEY, stored ?? ''));
    return { corrections: [], damaged: stored };
  } catch {
    return { corrections: [], damaged: null };
  }
}
