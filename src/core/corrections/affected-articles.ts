import type { ArticleId } from '../model/article';
import type { EntityRecord } from '../model/corpus';
import { keyOf, type Correction } from './correction';
import { spellingKey } from './spelling-key';

/** Where an entity is named, by numbers of articles. */
export interface EntityUse {
  readonly record: EntityRecord;
  readonly articles: readonly { readonly article: number; readonly count: number; readonly elsewhere: number }[];
}

/** What a corpus tells of the entities that corrections speak of. */
export interface UsesOf {
  /** Undefined for an entity that the corpus does not have. */
  readonly named: (id: string) => EntityUse | undefined;
  /** The articles whose publisher it is. */
  readonly published: (id: string) => readonly number[];
  /** The number of an article; undefined for one that the corpus does not have. */
  readonly numberOf: (id: ArticleId) => number | undefined;
}

/** The articles that corrections may change, by number, ascending: no other has to be loaded. */
export function affectedArticles(corrections: readonly Correction[], uses: UsesOf): readonly number[] {
  const numbers = new Set<number>();
  for (const correction of corrections) {
    const { article, entity, kind } = correction;
    const here = article === null ? articlesOf(correction, uses.named(entity.id)) : [uses.numberOf(article)];
    for (const number of [...here, ...(kind === 'same-as' ? uses.published(entity.id) : [])]) if (number !== undefined) numbers.add(number);
  }
  return [...numbers].sort((a, b) => a - b);
}

function articlesOf(correction: Correction, use: EntityUse | undefined): readonly number[] {
  if (use === undefined) return [];
  const all = use.articles.map(({ article }) => article);
  const key = keyOf(correction);
  if (key === null) return all;
  const written = use.record.spellings.filter(({ text }) => spellingKey(text) === key);
  // A record names but the first articles of a spelling that many have.
  if (written.some(({ articles, first }) => articles > first.length)) return all;
  // Of what stands outside of the passages the records know the number, not the spelling.
  return [...written.flatMap(({ first }) => first), ...use.articles.filter(({ elsewhere }) => elsewhere > 0).map(({ article }) => article)];
}
