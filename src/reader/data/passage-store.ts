import { formatSaved, parseSaved, type SavedPassage } from '../../core/anchor/saved/saved-passage';
import { attempt } from './attempt';
import { PASSAGE_PREFIX } from './passage-watch';

/** What the store needs of `localStorage`; every call may throw. */
export type PassageStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The saved passages of this device. */
export interface PassageState {
  /** Oldest first. */
  readonly passages: readonly SavedPassage[];
  /** What was last done in this tab; null at first. */
  readonly last: Deed | null;
  /** Entries that could not be read, as they are. They stay where they are until they are dropped. */
  readonly damaged: readonly string[];
  /** Ids of passages that the storage refused: they hold until the page is left. */
  readonly unkept: ReadonlySet<string>;
}

/** What a change was, with what stood there before. */
export interface Deed {
  readonly act: 'saved' | 'changed' | 'removed' | 'imported' | 'back';
  /** By id; null where there was none. */
  readonly before: ReadonlyMap<string, SavedPassage | null>;
}

/** Saved passages that can be watched. */
export interface PassageStore {
  readonly read: () => PassageState;
  /** Keeps passages, in the place of those with the same id. Applies at once; kept as well where storage allows. */
  readonly put: (passages: readonly SavedPassage[], act: 'saved' | 'changed' | 'imported') => void;
  readonly remove: (ids: readonly string[]) => void;
  /** Takes the last change back. */
  readonly undo: () => void;
  /** Throws away what could not be read. */
  readonly dropDamaged: () => void;
}

/** How the store tells of its changes, and hears of those of other tabs. */
export interface Changes {
  readonly announce: () => void;
  /** Counts up with every change, made here or elsewhere. */
  readonly revision: () => number;
}

/** A store over a storage that is opened on demand, since even touching `localStorage` may throw. */
export function createPassageStore(openStorage: () => PassageStorage, { announce, revision }: Changes): PassageStore {
  const unkept = new Map<string, SavedPassage | null>();
  let now: PassageState = { ...load(openStorage), last: null, unkept: new Set() };
  let seen = revision();
  const show = (last: Deed | null): void => {
    now = { ...withUnkept(load(openStorage), unkept), last, unkept: new Set(unkept.keys()) };
  };
  const read = (): PassageState => {
    if (revision() !== seen) show(now.last);
    seen = revision();
    return now;
  };
  const write = (after: ReadonlyMap<string, SavedPassage | null>, act: Deed['act']): void => {
    const known = new Map(read().passages.map((passage) => [passage.id, passage]));
    const before = new Map([...after.keys()].map((id) => [id, known.get(id) ?? null]));
    for (const [id, passage] of after) {
      if (keep(openStorage, id, passage)) unkept.delete(id);
      else unkept.set(id, passage);
    }
    show({ act, before });
    announce();
  };
  return {
    read,
    put: (passages, act) => write(new Map(passages.map((passage) => [passage.id, passage])), act),
    remove: (ids) => write(new Map(ids.map((id) => [id, null])), 'removed'),
    undo: () => now.last !== null && write(now.last.before, 'back'),
    dropDamaged: () => {
      for (const [key, text] of entries(openStorage)) if (parseEntry(key, text) === null) attempt(() => openStorage().removeItem(key));
      announce();
    },
  };
}

function load(openStorage: () => PassageStorage): Pick<PassageState, 'passages' | 'damaged'> {
  const read = entries(openStorage).map(([key, text]) => ({ text, passage: parseEntry(key, text) }));
  return {
    passages: oldestFirst(read.flatMap(({ passage }) => (passage === null ? [] : [passage]))),
    damaged: read.flatMap(({ text, passage }) => (passage === null ? [text] : [])),
  };
}

/** What the storage holds, with what it refused to change. */
function withUnkept({ passages, damaged }: Pick<PassageState, 'passages' | 'damaged'>, unkept: ReadonlyMap<string, SavedPassage | null>): Pick<PassageState, 'passages' | 'damaged'> {
  if (unkept.size === 0) return { passages, damaged };
  const held = [...unkept.values()].filter((passage) => passage !== null);
  return { passages: oldestFirst([...passages.filter(({ id }) => !unkept.has(id)), ...held]), damaged };
}

function keep(openStorage: () => PassageStorage, id: string, passage: SavedPassage | null): boolean {
  const key = PASSAGE_PREFIX + id;
  return attempt(() => (passage === null ? openStorage().removeItem(key) : openStorage().setItem(key, formatSaved(passage))));
}

function entries(openStorage: () => PassageStorage): readonly (readonly [key: string, text: string])[] {
  const found: [string, string][] = [];
  attempt(() => {
    const storage = openStorage();
    for (let at = 0; at < storage.length; at += 1) {
      const key = storage.key(at);
      if (key?.startsWith(PASSAGE_PREFIX) === true) found.push([key, storage.getItem(key) ?? '']);
    }
  });
  return found;
}

function parseEntry(key: string, text: string): SavedPassage | null {
  const passage = parseSaved(text);
  return passage === null || key !== PASSAGE_PREFIX + passage.id ? null : passage;
}

function oldestFirst(passages: readonly SavedPassage[]): readonly SavedPassage[] {
  return [...passages].sort((a, b) => compare(a.created, b.created) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
