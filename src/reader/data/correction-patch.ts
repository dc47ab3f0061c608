import type { ArticleChange } from '../../core/corpus/article-change';
import { changedEntities, changeRecords } from '../../core/corpus/change-records';
import { affectedArticles, type EntityUse, type UsesOf } from '../../core/corrections/affected-articles';
import { correctArticle } from '../../core/corrections/correct-article';
import type { Correction } from '../../core/corrections/correction';
import { movesOf } from '../../core/corrections/moves';
import type { Article } from '../../core/model/article';
import type { ArticleCard } from '../../core/model/corpus';
import type { Entity, EntityId } from '../../core/model/entity';
import { choose, EMPTY_FILTER } from '../../core/search/change-filter';
import type { CorpusPatch } from '../../core/search/corrected/corpus-patch';
import { indexedArticle } from '../../core/search/index/index-article';
import type { IndexedArticle, IndexedPassage } from '../../core/search/index/indexed-article';
import type { OpenedIndex } from '../../worker/opened-index';

/** Articles loaded at a time: enough to fill the line, few enough to leave it to others. */
const AT_A_TIME = 6;

type Index = Pick<OpenedIndex, 'compiled' | 'records'>;

/** A collection to be corrected. */
export interface Correctable {
  readonly index: Index;
  /** How many articles it has. */
  readonly count: number;
  /** An article as compiled. */
  readonly article: (card: ArticleCard) => Promise<Article>;
}

/** What corrections change in a collection. Loads the articles that they affect, and no others. */
export async function correctionPatch(corrections: readonly Correction[], { index, count, article }: Correctable): Promise<CorpusPatch> {
  const entities = await entitiesOf(corrections, index);
  const moves = movesOf(corrections);
  const changes: ArticleChange[] = [];
  const articles: IndexedArticle[] = [];
  const cards = await index.compiled.cards(affectedArticles(corrections, await usesOf(corrections, index, count)));
  for (let from = 0; from < cards.length; from += AT_A_TIME) {
    const some = cards.slice(from, from + AT_A_TIME);
    for (const [at, before] of (await Promise.all(some.map(article))).entries()) {
      const after = correctArticle(before, moves, (id) => entities.get(id));
      const card = some[at];
      if (after === before || card === undefined) continue;
      changes.push({ number: card.number, before, after });
      articles.push(withoutWords(indexedArticle(after, card.number, card.href)));
    }
  }
  const changed = changedEntities(changes);
  const records = new Map((await index.records(changed)).flatMap((record) => (record === null ? [] : [[record.entity.id, record] as const])));
  return { articles, records: changeRecords(changes, (id) => records.get(id)) };
}

/** The entities that corrections lead to, with the places that they lie in, as the collection knows them. */
export async function entitiesOf(corrections: readonly Correction[], index: Index): Promise<ReadonlyMap<EntityId, Entity>> {
  const known = new Map<EntityId, Entity>();
  const learn = async (ids: readonly EntityId[]): Promise<void> => {
    for (const record of await index.records(ids)) if (record !== null) known.set(record.entity.id, record.entity);
  };
  await learn([...new Set(corrections.flatMap((correction) => ('to' in correction && correction.to !== null ? [correction.to.id] : [])))]);
  await learn([...new Set([...known.values()].flatMap(({ within }) => within))]);
  return known;
}

async function usesOf(corrections: readonly Correction[], index: Index, count: number): Promise<UsesOf> {
  const ids = [...new Set(corrections.flatMap(({ article, entity }) => (article === null ? [entity.id] : [])))];
  const publishers = [...new Set(corrections.flatMap(({ kind, entity }) => (kind === 'same-as' ? [entity.id] : [])))];
  const names = [...new Set(corrections.flatMap(({ article }) => article ?? []))];
  const [records, articles, published, numbers] = await Promise.all([
    index.records(ids),
    Promise.all(ids.map((id) => index.compiled.articlesOf(id))),
    Promise.all(publishers.map((id) => publishedBy(id, index, count))),
    Promise.all(names.map(async (name) => (await index.compiled.find(name))?.number)),
  ]);
  const uses = new Map(ids.flatMap((id, at): readonly (readonly [string, EntityUse])[] => (records[at] == null ? [] : [[id, { record: records[at], articles: articles[at] ?? [] }]])));
  return {
    named: (id) => uses.get(id),
    published: (id) => published[publishers.indexOf(id)] ?? [],
    numberOf: (name) => numbers[names.indexOf(name)],
  };
}

async function publishedBy(id: string, { compiled }: Index, count: number): Promise<readonly number[]> {
  const [value] = await compiled.values([{ facet: 'publisher', id }]);
  if (value == null) return [];
  const { hits } = await compiled.search({ filter: choose(EMPTY_FILTER, 'publisher', id, 'include'), sort: 'date', offset: 0, limit: count });
  return hits.map(({ article }) => article);
}

/** Words stay as they are: only names and values are sent. */
function withoutWords(article: IndexedArticle): IndexedArticle {
  const bare = (passage: IndexedPassage): IndexedPassage => ({ ...passage, words: [], demonyms: [] });
  return { ...article, passages: article.passages.map(bare), aside: article.aside.map(bare) };
}
