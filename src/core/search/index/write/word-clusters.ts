import { FUNCTION_WORD } from '../../analyze/function-words';
import { grouped } from '../grouped';
import { shelfKey } from '../shelf-key';
import type { WordGroup } from './word-groups';
import type { Words } from './write-term-shard';

/** A shard may be so much larger than others to hold kin: that is less than reading two. */
const STRETCH = 1.5;
/** So much larger than two kin by themselves what lies with them may be, however large they are. */
const SLACK = 2;

/** Groups of words that one word of a query asks for, to be read together. */
export interface WordCluster {
  /** Where they lie among the shards: where most of their words are looked for. */
  readonly home: string;
  readonly groups: readonly WordGroup[];
}

/** Puts singulars with their plurals and nationality words with one another, commonest first, as far as a shard of about `most` bytes holds them. Sorted by home, each of them once. */
export function wordClusters(groups: readonly WordGroup[], words: Words, sizeOf: (group: WordGroup) => number, most: number): readonly WordCluster[] {
  const sets = kinSets(groups, ({ words: own }) => own.reduce((sum, word) => sum + (words.table.occurrences[word] ?? 0), 0), sizeOf, most);
  const homes = new Map([...sets].map((set) => [set, homeOf(set, words)]));
  const byHome = grouped(homes.keys(), (set) => homes.get(set) ?? '');
  return [...byHome].map(([home, all]) => ({ home, groups: all.flat() })).sort((a, b) => (a.home < b.home ? -1 : 1));
}

/** Two groups of which one has the other for kin. */
interface Kinship {
  readonly a: WordGroup;
  readonly b: WordGroup;
  readonly occurrences: number;
}

function kinSets(groups: readonly WordGroup[], occurrencesOf: (group: WordGroup) => number, sizeOf: (group: WordGroup) => number, most: number): ReadonlySet<readonly WordGroup[]> {
  const sets = new Map<string, { readonly groups: readonly WordGroup[]; readonly size: number }>(groups.map((group) => [group.stem, { groups: [group], size: sizeOf(group) }]));
  for (const { a, b } of kinships(groups, occurrencesOf)) {
    const [one, other] = [sets.get(a.stem), sets.get(b.stem)];
    if (one === undefined || other === undefined || one === other) continue;
    const size = one.size + other.size;
    if (size > Math.max(STRETCH * most, SLACK * (sizeOf(a) + sizeOf(b)))) continue;
    const both = { groups: [...one.groups, ...other.groups], size };
    for (const { stem } of both.groups) sets.set(stem, both);
  }
  return new Set([...sets.values()].map((set) => set.groups));
}

/** Those of the commonest words first. */
function kinships(groups: readonly WordGroup[], occurrencesOf: (group: WordGroup) => number): readonly Kinship[] {
  const byStem = new Map(groups.map((group) => [group.stem, group]));
  const found = groups.flatMap((a) =>
    [...new Set([...a.numbers, ...a.demonyms])].flatMap((stem): readonly Kinship[] => {
      const b = byStem.get(stem);
      return b === undefined ? [] : [{ a, b, occurrences: Math.min(occurrencesOf(a), occurrencesOf(b)) }];
    }),
  );
  return found.sort((x, y) => y.occurrences - x.occurrences || (x.a.stem + x.b.stem < y.a.stem + y.b.stem ? -1 : 1));
}

/** Common words count more, but not as often as they stand: rare ones are asked for, too. */
function homeOf(groups: readonly WordGroup[], { table, analyses }: Words): string {
  const weights = new Map<string, number>();
  for (const { stem, words } of groups) {
    if (stem.startsWith(FUNCTION_WORD)) return stem;
    for (const word of words) {
      const key = shelfKey(analyses[word]?.form ?? stem);
      weights.set(key, (weights.get(key) ?? 0) + Math.sqrt(table.occurrences[word] ?? 0));
    }
  }
  return [...weights].reduce((best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best))[0];
}
