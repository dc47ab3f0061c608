import type { EntityRecord } from '../model/corpus';
import type { NamedEntity } from './correction';
import { spellingKey } from './spelling-key';

/** What a likeness is worth against the type: a near spelling of another type comes before a strange name of the same. */
const SAME_TYPE = 0.25;
/** Long vowels and their seats, which transcribers write or leave out. */
const VOWELS = /[اويهء]/g;

/** The entities that one may be the same as, the likeliest first: by likeness of names, type and frequency. */
export function likelyEntities(records: readonly EntityRecord[], self: NamedEntity, most: number): readonly EntityRecord[] {
  const own = namesOf(self).map(shapeOf);
  return records
    .filter(({ entity }) => entity.id !== self.id)
    .map((record) => {
      const names = [...namesOf(record.entity), ...record.spellings.map(({ text }) => spellingKey(text))];
      const likeness = Math.max(0, ...names.map(shapeOf).flatMap((shape) => own.map((other) => alike(shape, other))));
      return { record, score: likeness + (record.entity.type === self.type ? SAME_TYPE : 0), count: record.mentions };
    })
    .sort((a, b) => b.score - a.score || b.count - a.count || (a.record.entity.id < b.record.entity.id ? -1 : 1))
    .slice(0, most)
    .map(({ record }) => record);
}

function namesOf({ ar, latin }: Pick<NamedEntity, 'ar' | 'latin'>): readonly string[] {
  return [ar, latin].flatMap((name) => (name === null ? [] : [spellingKey(name)]));
}

/** Pairs of neighbouring consonants, and whole words, which count for more. */
function shapeOf(name: string): ReadonlySet<string> {
  const words = name.split(' ');
  return new Set(words.flatMap((word) => [`${word} `, ...pairsOf(` ${word.charAt(0)}${word.slice(1).replace(VOWELS, '')}`)]));
}

function pairsOf(word: string): readonly string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));
}

/** From 0 to 1: twice the shared parts against all parts (Dice). */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const part of a) if (b.has(part)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
