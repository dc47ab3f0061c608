import { addFamilyNames, aliasKey } from '../analyze/aliases';
import type { EntityRecord } from '../../model/corpus';
import type { Alias } from '../index/index-view';
import type { ChangedEntity } from './correction-plan';

/** What the names of a corpus are asked of. Numbers are those after the correction. */
export interface NamesView {
  /** The names that the corpus had, by their first word. */
  readonly aliases: (first: string) => readonly Alias[];
  readonly idOf: (number: number) => string | null;
  /** None for an entity that is no more. */
  readonly numbersOf: (id: string) => readonly number[];
  /** How a value is called now. */
  readonly namesOf: (number: number) => readonly string[];
  /** The numbers of all persons. */
  readonly persons: () => Iterable<number>;
}

/** What becomes of the names of entities when some of them change. */
export interface NameChanges {
  /** By id: the names that it no longer has; null for all, also the family name that stands in no text. */
  readonly lost: ReadonlyMap<string, ReadonlySet<string> | null>;
  /** Names that are new to an entity, by their first word. */
  readonly gained: ReadonlyMap<string, readonly { readonly key: string; readonly id: string }[]>;
  /** Last words of names that came or went: whose family name such a word is has to be found out anew. */
  readonly families: ReadonlySet<string>;
  /** Longest name in words. */
  readonly longest: number;
}

/** Compares how entities were called with how they are called now. */
export function nameChanges(records: Iterable<ChangedEntity>): NameChanges {
  const lost = new Map<string, ReadonlySet<string> | null>();
  const gained = new Map<string, { readonly key: string; readonly id: string }[]>();
  const families = new Set<string>();
  let longest = 1;
  for (const { before, after } of records) {
    const [old, now] = [recordKeys(before), recordKeys(after)];
    const { id } = after.entity;
    lost.set(id, now.size === 0 ? null : new Set([...old].filter((key) => !now.has(key))));
    for (const key of now) {
      const [first = ''] = key.split(' ');
      longest = Math.max(longest, key.split(' ').length);
      gained.set(first, [...(gained.get(first) ?? []), { key, id }]);
    }
    for (const key of new Set([...old, ...now])) if (old.has(key) !== now.has(key)) families.add(lastWord(key));
  }
  return { lost, gained, families, longest };
}

/** The names that begin with a word, after the changes. */
export function correctedAliases(names: NamesView, changes: NameChanges, first: string): readonly Alias[] {
  const table = new Map<string, Set<number>>();
  const add = (key: string, numbers: readonly number[]): void => {
    for (const number of numbers) table.set(key, (table.get(key) ?? new Set()).add(number));
  };
  for (const { key, values } of names.aliases(first)) {
    for (const number of values) {
      const id = names.idOf(number);
      if (id === null || !changes.lost.has(id)) add(key, [number]);
      else if (!loses(changes, id, key)) add(key, names.numbersOf(id));
    }
  }
  for (const { key, id } of changes.gained.get(first) ?? []) add(key, names.numbersOf(id));
  if (changes.families.has(first)) {
    const bearers = bearersOf(names, first, table.get(first) ?? []);
    if (bearers.size === 0) table.delete(first);
    else table.set(first, bearers);
  }
  return [...table].map(([key, values]) => ({ key, values: [...values].sort((a, b) => a - b) }));
}

function loses({ lost }: NameChanges, id: string, key: string): boolean {
  const keys = lost.get(id);
  return keys === null || keys?.has(key) === true;
}

/** Who is called by one word: who is written so, else the only person whose name ends with it. */
function bearersOf(names: NamesView, word: string, known: Iterable<number>): Set<number> {
  const table = new Map<string, Set<string>>();
  for (const number of new Set([...known, ...names.persons()])) {
    const id = names.idOf(number);
    if (id === null) continue;
    for (const key of names.namesOf(number).map(aliasKey)) if (lastWord(key) === word) table.set(key, (table.get(key) ?? new Set()).add(id));
  }
  return new Set((addFamilyNames(table)[word] ?? []).flatMap(names.numbersOf));
}

/** What a record calls its entity; nothing for one that no article names. */
function recordKeys(record: EntityRecord | null): ReadonlySet<string> {
  if (record === null || record.mentions + record.elsewhere === 0) return new Set();
  const { entity, spellings } = record;
  return new Set([entity.ar, entity.latin, ...spellings.map(({ text }) => text)].map((name) => aliasKey(name ?? '')).filter((key) => key.length > 1));
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}
