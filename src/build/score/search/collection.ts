import { agree, entitiesById } from '../../../core/corpus/agree';
import { byDate } from '../../../core/corpus/article-order';
import { distinguish } from '../../../core/corpus/distinguish';
import { entityRecords } from '../../../core/corpus/entity-records';
import { roleCollector } from '../../../core/corpus/roles';
import { asidePassages, ownPassages } from '../../../core/corpus/passage-blocks';
import type { Article } from '../../../core/model/article';
import type { Block } from '../../../core/model/block';
import { valueCollector } from '../../../core/search/index/collect-values';
import { indexedArticle } from '../../../core/search/index/index-article';
import type { IndexView } from '../../../core/search/index/index-view';
import { memoryView } from '../../../core/search/index/memory-view';
import { recordAliases } from '../../../core/search/index/record-aliases';
import { fold } from '../../../core/text/fold';

/** A passage that can be found. */
export interface Passage {
  /** Number of its article in the corpus order. */
  readonly article: number;
  readonly ordinal: number;
  readonly aside: boolean;
  /** `article:paragraph` by the order of the seeds and the lines of the seed. */
  readonly address: string;
  /** The article's place in the order of the seeds. */
  readonly seed: number;
  readonly title: string;
  readonly text: string;
  /** Folded text: what two copies of a passage share. */
  readonly folded: string;
}

/** Articles to be searched, with the index that the reader would search. */
export interface Collection {
  readonly view: IndexView;
  readonly passages: readonly Passage[];
  /** Null for a title that stands nowhere on its page. */
  readonly passageAt: (article: number, ordinal: number, aside: boolean) => Passage | null;
}

/** Makes the collection. `articles` in the order of their seeds. */
export function collectionOf(articles: readonly Article[]): Collection {
  const seeds = new Map(articles.map(({ id }, seed) => [id, seed]));
  const sorted = [...articles].sort(byDate);
  const passages = sorted.flatMap((article, number) => passagesOf(article, number, seeds.get(article.id) ?? -1));
  const known = new Map(passages.map((passage) => [keyOf(passage.article, passage.ordinal, passage.aside), passage]));
  return { view: viewOf(sorted), passages, passageAt: (article, ordinal, aside) => known.get(keyOf(article, ordinal, aside)) ?? null };
}

function viewOf(sorted: readonly Article[]): IndexView {
  const plain = entityRecords(sorted);
  const roles = roleCollector();
  for (const article of sorted) roles.add(article);
  const records = distinguish(plain, roles.roles());
  const entities = entitiesById(records);
  const indexed = sorted.map((article, number) => indexedArticle(agree(article, entities), number, `articles/${article.id}`));
  const byId = new Map(records.map((record) => [record.entity.id, record]));
  const values = valueCollector(byId);
  for (const article of indexed) values.add(article);
  return memoryView({ articles: indexed, values: values.values(), aliases: recordAliases(plain), record: (id) => byId.get(id) ?? null });
}

function passagesOf(article: Article, number: number, seed: number): readonly Passage[] {
  const passage = (block: Block, ordinal: number, aside: boolean): Passage => {
    const text = article.text.slice(block.start, block.end);
    return { article: number, ordinal, aside, address: `${seed}:${block.index}`, seed, title: article.title.text, text, folded: fold(text) };
  };
  return [
    ...ownPassages(article).flatMap((block, ordinal) => (block === null ? [] : [passage(block, ordinal, false)])),
    ...asidePassages(article).map((block, ordinal) => passage(block, ordinal, true)),
  ];
}

function keyOf(article: number, ordinal: number, aside: boolean): string {
  return `${article} ${ordinal} ${aside}`;
}
