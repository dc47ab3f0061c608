import * as z from 'zod/mini';
import type { Regrouping } from '../../core/claims/regroup';
import { regroupingSchema } from '../../core/claims/regroupings-file';
import { attempt } from './attempt';

/** Where it is kept in the browser's storage what a reader changed in the rows of boards. */
export const REGROUPINGS_KEY = 'isnad.regroupings';
/** What could not be read is moved here, so that nothing is lost. */
export const DAMAGED_REGROUPINGS_KEY = 'isnad.regroupings.damaged';

const VERSION = 1;

const fileSchema = z.object({ version: z.literal(VERSION), acts: z.array(regroupingSchema) });

/** What the store needs of `localStorage`; every call may throw. */
export type RegroupingStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** What a reader changed in the rows of boards, in the order of his acts. */
export interface RegroupingState {
  readonly acts: readonly Regrouping[];
  /** What `back` leads to: the acts before the last change; null when there was none since the page came. */
  readonly before: readonly Regrouping[] | null;
  /** False when the storage refused the last change: it holds until the page is left. */
  readonly kept: boolean;
}

/** Regroupings that can be watched. */
export interface RegroupingStore {
  readonly read: () => RegroupingState;
  /** Applies at once; kept as well where storage allows. */
  readonly change: (acts: readonly Regrouping[]) => void;
  /** Takes the last change back; a second time, brings it again. */
  readonly back: () => void;
  /** Calls back after every change; gives the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes over what another tab has stored. */
  readonly reload: () => void;
}

/** A store over a storage that is opened on demand, since even touching `localStorage` may throw. */
export function createRegroupingStore(openStorage: () => RegroupingStorage): RegroupingStore {
  const listeners = new Set<() => void>();
  let now: RegroupingState = { acts: load(openStorage), before: null, kept: true };
  const show = (next: RegroupingState): void => {
    now = next;
    for (const listener of [...listeners]) listener();
  };
  const change = (acts: readonly Regrouping[]): void => {
    const kept = attempt(() => openStorage().setItem(REGROUPINGS_KEY, JSON.stringify({ version: VERSION, acts })));
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
    reload: () => show({ acts: load(openStorage), before: null, kept: true }),
  };
}

function load(openStorage: () => RegroupingStorage): readonly Regrouping[] {
  try {
    const storage = openStorage();
    const stored = storage.getItem(REGROUPINGS_KEY);
    const acts = stored === null ? [] : parse(stored);
    if (acts === null && stored !== null) attempt(() => storage.setItem(DAMAGED_REGROUPINGS_KEY, stored));
    return acts ?? [];
  } catch {
    return [];
  }
}

function parse(stored: string): readonly Regrouping[] | null {
  try {
    const file = fileSchema.safeParse(JSON.parse(stored));
    return file.success ? file.data.acts : null;
  } catch {
    return null;
  }
}
