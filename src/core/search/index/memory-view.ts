import { articleKey } from '../../corpus/article-key';
import type { EntityRecord, FacetName, FacetValue } from '../../model/corpus';
import { nameWords, type AliasTable } from '../analyze/aliases';
import { ANALYZER_VERSION } from '../analyze/analyzer-version';
import { articleListOf } from './article-list';
import { grouped } from './grouped';
import type { Alias, IndexHead, IndexView } from './index-view';
import type { IndexedArticle } from './indexed-article';
import { memoryValues, type MemoryValues } from './memory-values';
import { memoryWords } from './memory-words';

const NAMED: readonly FacetName[] = ['place', 'person', 'organisation'];

/** What a corpus is besides its articles. */
export interface MemoryCorpus {
  /** In the order of the corpus. */
  readonly articles: readonly IndexedArticle[];
  /** By number: facet by facet in the order of `FACETS`. */
  readonly values: readonly FacetValue[];
  readonly aliases: AliasTable;
  readonly record: (id: string) => EntityRecord | null;
}

/** An index held in memory as plainly as possible, with the places of words: what any other one is measured on. */
export function memoryView({ articles, values, aliases, record }: MemoryCorpus): IndexView {
  const names = nameWords(aliases);
  const isName = (form: string): boolean => names.has(form);
  const valued = memoryValues(articles, values);
  const words = memoryWords(articles, isName);
  const called = grouped(aliasList(aliases, valued), ({ key }) => key.split(' ')[0] ?? '');
  const numbers = new Map(articles.flatMap(({ card: { id } }, number) => [[articleKey(id), number] as const, [id, number] as const]));
  const told = toldBy(articles);
  return {
    ...words,
    articleList: (entry) => articleListOf(words.list(entry)),
    head: headOf(articles, values, aliases),
    missed: () => 0,
    awaited: () => 0,
    passageCounts: () => Uint16Array.from(articles, ({ passages }) => passages.length),
    untitled: () => Uint32Array.from(articles.flatMap(({ passages }, number) => (passages[0]?.words.length === 0 ? [number] : []))),
    told: () => told,
    isName,
    aliases: (first) => called.get(first) ?? [],
    valueNumber: valued.number,
    value: (number) => values[number] ?? null,
    valueRuns: () => [],
    valueArticles: valued.articles,
    valueList: (number) => articleListOf(valued.passages(number)),
    valuePassages: valued.passages,
    entity: (number) => record(values[number]?.id ?? ''),
    card: (article) => articles[article]?.card ?? null,
    preview: (article) => articles[article]?.preview ?? null,
    articleNumber: (idOrKey) => numbers.get(idOrKey) ?? null,
  };
}

function toldBy(articles: readonly IndexedArticle[]): ReadonlyMap<string, Uint32Array> {
  const periods = [...new Set(articles.flatMap(({ told }) => told))].sort();
  return new Map(periods.map((period) => [period, Uint32Array.from(articles.flatMap(({ told }, number) => (told.includes(period) ? [number] : [])))]));
}

function headOf(articles: readonly IndexedArticle[], values: readonly FacetValue[], aliases: AliasTable): IndexHead {
  const count = (facet: FacetName): number => values.filter((value) => value.facet === facet).length;
  return {
    analyzer: ANALYZER_VERSION,
    articles: articles.length,
    passages: articles.reduce((sum, { passages }) => sum + passages.length - Number(passages[0]?.words.length === 0), 0),
    values: { publisher: count('publisher'), outlet: count('outlet'), speaker: count('speaker'), place: count('place'), person: count('person'), organisation: count('organisation'), date: count('date') },
    longestAlias: Math.max(1, ...Object.keys(aliases).map((key) => key.split(' ').length)),
    hasPlaces: true,
  };
}

function aliasList(aliases: AliasTable, { number }: MemoryValues): readonly Alias[] {
  return Object.entries(aliases).flatMap(([key, ids]) => {
    const values = ids.flatMap((id) => NAMED.flatMap((facet) => number(facet, id) ?? []));
    return values.length === 0 ? [] : [{ key, values: values.sort((a, b) => a - b) }];
  });
}
