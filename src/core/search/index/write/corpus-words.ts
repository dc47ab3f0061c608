import { nameWords } from '../../analyze/aliases';
import { CALLED_FACETS, type AliasSources } from '../called-values';
import type { Shape } from '../codec/passages';
import { dictionaryKey } from '../dictionary-key';
import type { IndexClosing } from '../writer-options';
import type { CorpusParts } from './corpus-parts';
import { layeredLists } from './layered-lists';
import { writePassageShard } from './passage-shard';
import { placeLists } from './place-lists';
import { termShards, type NamesOfCorpus } from './term-shards';
import { groupWords } from './word-groups';
import { WordLists } from './word-lists';
import type { Words } from './write-term-shard';

/** The shards of words, to be written one after the other. */
export interface CorpusWords {
  /** Where each shard begins. */
  readonly firsts: readonly string[];
  readonly terms: (shard: number) => Uint8Array;
  /** The shards of passages that go along with it. */
  readonly passages: (shard: number) => readonly NamedPassages[];
  /** Words of the dictionary, sorted, with their occurrences. */
  readonly dictionary: () => readonly (readonly [form: string, occurrences: number])[];
}

/** A shard of passages. */
export interface NamedPassages {
  /** How many words of the same shard of words stand in those before. */
  readonly from: number;
  readonly bytes: () => Uint8Array;
}

/** How the words of a corpus are cut. */
export interface WordCut {
  /** Bytes of a shard, about. */
  readonly most: number;
  /** True for a single shard: which words are names, and which are plurals of others, follows from what stands in it. */
  readonly isAlone: boolean;
  /** Aliases that the rows of values tell. */
  readonly told: AliasSources | null;
}

/** Merges, analyzes and cuts the words of a corpus. */
export async function corpusWords({ postings, closing }: CorpusParts, shape: Shape, { most, isAlone, told }: WordCut): Promise<CorpusWords> {
  const table = postings.words;
  table.forget();
  const keys = table.written.length;
  const layers = await layeredLists(postings.wordRuns, keys, shape, 'grades');
  const isFunction = (word: number): boolean => table.functions[word] === true;
  const places = postings.placeRuns === null ? null : await placeLists(postings.placeRuns, keys, shape, isFunction);
  const names = namesOf(closing, isAlone, told);
  const { analyses, groups } = groupWords(table, names.isName, postings.demonyms, !isAlone);
  const lists = new WordLists(table, layers, places, isAlone);
  const words: Words = { table, analyses, lists, shape };
  const shards = termShards(groups, words, names, most);
  return {
    firsts: shards.firsts,
    terms: shards.bytesOf,
    passages: (shard) => shards.passagesOf(shard).map(({ from, words: own }) => ({ from, bytes: () => writePassageShard(own, lists) })),
    dictionary: () => dictionaryOf(words),
  };
}

function namesOf({ aliases, values }: IndexClosing, isAlone: boolean, told: AliasSources | null): NamesOfCorpus & { readonly isName: (form: string) => boolean } {
  const numbers = new Map<string, number[]>();
  values.forEach(({ facet, id }, number) => {
    if (CALLED_FACETS.includes(facet)) numbers.set(id, [...(numbers.get(id) ?? []), number]);
  });
  const names = nameWords(aliases);
  const listed = told === null ? Object.entries(aliases) : told.others.flatMap(({ id, names: keys }) => keys.map((key) => [key, [id]] as const));
  const known = listed.map(([key, ids]) => [key, ids.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b)] as const);
  const sorted = known.filter(([, found]) => found.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return { aliases: sorted, names: isAlone ? [] : [...names].sort(), isName: (form) => names.has(form) };
}

function dictionaryOf({ table, analyses }: Words): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  analyses.forEach(({ bare, stem }, word) => {
    if (stem !== null) counts.set(bare, (counts.get(bare) ?? 0) + (table.occurrences[word] ?? 0));
  });
  const keys = new Map([...counts.keys()].map((form) => [form, dictionaryKey(form)]));
  const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
  return [...counts].sort(([a], [b]) => compare(keys.get(a) ?? '', keys.get(b) ?? '') || compare(a, b));
}
