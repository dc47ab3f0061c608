import { planShards, separator, shardOf } from '../shard-plan';
import { shelfKey } from '../shelf-key';
import { STEM } from '../term-shard';
import { passageCuts, passageWords, type PassageCut } from './passage-shard';
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
  /** The words of a shard that have their passages elsewhere. */
  readonly passagesOf: (shard: number) => readonly PassageCut[];
  readonly bytesOf: (shard: number) => Uint8Array;
}

/** Cuts the words of a corpus into shards of about `most` bytes, and the passages of the words of each likewise. */
export function termShards(groups: readonly WordGroup[], words: Words, { aliases, names }: NamesOfCorpus, most: number): TermShards {
  const listBytes = (group: WordGroup): number => group.words.reduce((sum, word) => sum + WORD_BYTES + bytesIn(words.lists.termPools(word), word), 0);
  const clusters = wordClusters(groups, words, listBytes, most);
  const shardSize = (at: number): number => (clusters[at]?.groups ?? []).reduce((sum, group) => sum + listBytes(group), 0);
  const sought = soughtIn(clusters, words);
  const parted = partedBy(sought, clusters.map(({ home }) => home));
  const plan = planShards(clusters.length, shardSize, most, (at) => parted[at] ?? 0);
  const firsts = plan.from.map((from) => separator(clusters[from - 1]?.home ?? '', clusters[from]?.home ?? ''));
  const groupsOf = (shard: number): readonly WordGroup[] => clusters.slice(plan.from[shard], plan.from[shard + 1]).flatMap((cluster) => cluster.groups).sort((a, b) => (a.stem < b.stem ? -1 : 1));
  const shardOfForm = (form: string): number => shardOf(firsts, shelfKey(form));
  const called = byShard(aliases, ([key]) => shardOfForm(key.split(' ', 1)[0] ?? ''));
  const named = byShard(names, shardOfForm);
  const moved = byShard(redirects(sought, firsts), ({ from }) => from);
  const contentOf = (shard: number): TermShard => ({ groups: groupsOf(shard), aliases: called.get(shard) ?? [], names: named.get(shard) ?? [], redirects: (moved.get(shard) ?? []).map(({ text, home }) => [text, home]) });
  return { firsts, passagesOf: (shard) => passageCuts(passageWords(groupsOf(shard), words), words.lists, most), bytesOf: (shard) => writeTermShard(contentOf(shard), words) };
}

/** A word or a stem that is looked for in one shard, or is kin of what stands there, and itself stands in that of some home. */
interface Redirect {
  readonly from: number;
  readonly text: string;
  readonly home: string;
}

/** A word or a stem that is looked for at some key and stands with some home. */
interface SoughtText {
  readonly text: string;
  readonly key: string;
  readonly home: string;
  /** What it costs that these are read one after the other: common words more, but not as often as they stand. */
  readonly cost: number;
}

function soughtIn(clusters: readonly WordCluster[], { analyses, table }: Words): readonly SoughtText[] {
  const homes = new Map(clusters.flatMap(({ home, groups }) => groups.map(({ stem }) => [stem, home] as const)));
  const costOf = (words: readonly number[]): number => words.reduce((sum, word) => sum + Math.sqrt(table.occurrences[word] ?? 0), 0);
  return clusters.flatMap(({ home, groups }) =>
    groups.flatMap(({ stem, words, numbers, demonyms }): readonly SoughtText[] => [
      { text: STEM + stem, key: shelfKey(stem), home, cost: 0 },
      ...[...numbers, ...demonyms].map((kin) => ({ text: STEM + kin, key: home, home: homes.get(kin) ?? kin, cost: costOf(words) })),
      ...words.map((word) => formSought(analyses[word]?.form ?? stem, home, costOf([word]))),
    ]),
  );
}

function formSought(form: string, home: string, cost: number): SoughtText {
  return { text: form, key: shelfKey(form), home, cost };
}

/** What it costs to cut before each home: all that is then looked for on one side and stands on the other. */
function partedBy(sought: readonly SoughtText[], homes: readonly string[]): Float64Array {
  const costs = new Float64Array(homes.length + 1);
  for (const { key, home, cost } of sought) {
    const [low, high] = [shardOf(homes, key), shardOf(homes, home)].sort((a, b) => a - b);
    costs[(low ?? 0) + 1] = (costs[(low ?? 0) + 1] ?? 0) + cost;
    costs[(high ?? 0) + 1] = (costs[(high ?? 0) + 1] ?? 0) - cost;
  }
  for (let at = 1; at < costs.length; at += 1) costs[at] = (costs[at] ?? 0) + (costs[at - 1] ?? 0);
  return costs;
}

function redirects(sought: readonly SoughtText[], firsts: readonly string[]): readonly Redirect[] {
  const found = new Map<string, Redirect>();
  for (const { text, key, home } of sought) {
    const [from, shard] = [shardOf(firsts, key), shardOf(firsts, home)];
    if (from !== shard) found.set(`${text} ${String(from)} ${String(shard)}`, { from, text, home });
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
