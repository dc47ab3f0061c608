import { planShards, separator, shardOf } from '../shard-plan';
import { shelfKey } from '../shelf-key';
import { STEM } from '../term-shard';
import { wordClusters, type WordCluster } from './word-clusters';
import type { WordGroup } from './word-groups';
import { bytesIn } from './word-lists';
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
  readonly firsts: readonly string[];
  readonly groupsOf: (shard: number) => readonly WordGroup[];
  readonly bytesOf: (shard: number) => Uint8Array;
}

/** Cuts the words of a corpus into shards of about `most` bytes, of their passages likewise. */
export function termShards(groups: readonly WordGroup[], words: Words, { aliases, names }: NamesOfCorpus, most: number): TermShards {
  const sizeOf = ({ words: own }: WordGroup, bytes: (word: number) => number): number => own.reduce((all, word) => all + bytes(word), 0);
  const listBytes = (group: WordGroup): number => sizeOf(group, (word) => WORD_BYTES + bytesIn(words.lists.termPools(word), word));
  const clusters = wordClusters(groups, words, listBytes, most);
  const shardSize = (at: number): number => (clusters[at]?.groups ?? []).reduce((sum, group) => sum + Math.max(listBytes(group), sizeOf(group, (word) => bytesIn(words.lists.passagePools(word), word))), 0);
  const plan = planShards(clusters.length, shardSize, most);
  const firsts = plan.from.map((from) => separator(clusters[from - 1]?.home ?? '', clusters[from]?.home ?? ''));
  const groupsOf = (shard: number): readonly WordGroup[] => clusters.slice(plan.from[shard], plan.from[shard + 1]).flatMap((cluster) => cluster.groups).sort((a, b) => (a.stem < b.stem ? -1 : 1));
  const sought = (form: string): number => shardOf(firsts, shelfKey(form));
  const called = byShard(aliases, ([key]) => sought(key.split(' ', 1)[0] ?? ''));
  const named = byShard(names, sought);
  const moved = byShard(redirects(clusters, words, firsts), ({ from }) => from);
  const contentOf = (shard: number): TermShard => ({ groups: groupsOf(shard), aliases: called.get(shard) ?? [], names: named.get(shard) ?? [], redirects: (moved.get(shard) ?? []).map(({ text, home }) => [text, home]) });
  return { firsts, groupsOf, bytesOf: (shard) => writeTermShard(contentOf(shard), words) };
}

/** A word or a stem that is looked for in one shard, or is kin of what stands there, and itself stands in that of some home. */
interface Redirect {
  readonly from: number;
  readonly text: string;
  readonly home: string;
}

function redirects(clusters: readonly WordCluster[], { analyses }: Words, firsts: readonly string[]): readonly Redirect[] {
  const found = new Map<string, Redirect>();
  const add = (text: string, from: number, home: string): void => {
    const shard = shardOf(firsts, home);
    if (from !== shard) found.set(`${text} ${String(from)} ${String(shard)}`, { from, text, home });
  };
  const homes = new Map(clusters.flatMap(({ home, groups }) => groups.map(({ stem }) => [stem, home] as const)));
  for (const { home, groups } of clusters) {
    for (const { stem, words, numbers, demonyms } of groups) {
      add(STEM + stem, shardOf(firsts, shelfKey(stem)), home);
      for (const kin of [...numbers, ...demonyms]) add(STEM + kin, shardOf(firsts, home), homes.get(kin) ?? kin);
      for (const word of words) {
        const { form } = analyses[word] ?? { form: stem };
        add(form, shardOf(firsts, shelfKey(form)), home);
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.text < b.text || (a.text === b.text && a.home < b.home) ? -1 : 1));
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
