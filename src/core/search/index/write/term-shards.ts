import type { ShardPlan } from '../shard-plan';
import { planShards, separator, shardOf } from '../shard-plan';
import { blindStem } from '../blind-stem';
import { stemOfEntry, type WordGroup } from './word-groups';
import { writeTermShard, type TermShard, type Words } from './write-term-shard';

/** Bytes that a word takes besides its list, about. */
const WORD_BYTES = 5;

/** What stands in the shards of words besides words. */
export interface NamesOfCorpus {
  readonly aliases: readonly (readonly [key: string, values: readonly number[]])[];
  /** Folded words that are names, sorted. */
  readonly names: readonly string[];
}

/** The shards of words, cut. */
export interface TermShards {
  readonly plan: ShardPlan;
  readonly firsts: readonly string[];
  readonly groupsOf: (shard: number) => readonly WordGroup[];
  readonly bytesOf: (shard: number) => Uint8Array;
}

/** Cuts the words of a corpus into shards of about `most` bytes; `placeBytes` are those of a word's places, which are cut alike. */
export function termShards(groups: readonly WordGroup[], words: Words, { aliases, names }: NamesOfCorpus, most: number, placeBytes: (word: number) => number): TermShards {
  const sizeOf = ({ words: own }: WordGroup): number => {
    const sum = (bytes: (word: number) => number): number => own.reduce((all, word) => all + bytes(word), 0);
    return Math.max(sum((word) => WORD_BYTES + words.lists.pool.lengthOf(word) / 8), sum(placeBytes));
  };
  const plan = planShards(groups.length, (at) => sizeOf(groups[at] ?? NO_GROUP), most);
  const firsts = plan.from.map((from) => separator(groups[from - 1]?.stem ?? '', groups[from]?.stem ?? ''));
  const groupsOf = (shard: number): readonly WordGroup[] => groups.slice(plan.from[shard], plan.from[shard + 1]);
  const home = (form: string): number => shardOf(firsts, blindStem(form));
  const called = byShard(aliases, ([key]) => home(key.split(' ', 1)[0] ?? ''));
  const named = byShard(names, home);
  const redirected = byShard(redirects(words, firsts, home), ([form]) => home(form));
  const contentOf = (shard: number): TermShard => ({ groups: groupsOf(shard), aliases: called.get(shard) ?? [], names: named.get(shard) ?? [], redirects: redirected.get(shard) ?? [] });
  return { plan, firsts, groupsOf, bytesOf: (shard) => writeTermShard(contentOf(shard), words) };
}

const NO_GROUP: WordGroup = { stem: '', words: [], numbers: [], demonymOf: [], demonyms: [] };

/** Words that are looked for in another shard than they stand in. */
function redirects({ analyses }: Words, firsts: readonly string[], home: (form: string) => number): readonly (readonly [string, string])[] {
  const found = new Map<string, Set<string>>();
  for (const analysis of analyses) {
    const stem = stemOfEntry(analysis);
    if (shardOf(firsts, stem) === home(analysis.form)) continue;
    const known = found.get(analysis.form);
    if (known === undefined) found.set(analysis.form, new Set([stem]));
    else known.add(stem);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([form, stems]) => [...stems].sort().map((stem) => [form, stem] as const));
}

function byShard<T>(things: readonly T[], shard: (thing: T) => number): ReadonlyMap<number, readonly T[]> {
  const shards = new Map<number, T[]>();
  for (const thing of things) {
    const at = shard(thing);
    const known = shards.get(at);
    if (known === undefined) shards.set(at, [thing]);
    else known.push(thing);
  }
  return shards;
}
