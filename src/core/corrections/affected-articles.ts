import type { ArticleId } from '../model/article';
import type { ArticleCard, EntityRecord } from '../model/corpus';
import { keyOf, type Correction } from './correction';
import { spellingKey } from './spelling-key';

/** The articles that corrections may change, in the order of the cards: no other has to be loaded. */
export function affectedArticles(corrections: readonly Correction[], records: readonly EntityRecord[], cards: readonly ArticleCard[]): readonly ArticleCard[] {
  const byId = new Map(records.map((record) => [record.entity.id, record]));
  const ids = new Set<ArticleId>();
  for (const correction of corrections) {
    const { article } = correction;
    if (article !== null) ids.add(article);
    else for (const id of articlesOf(correction, byId.get(correction.entity.id))) ids.add(id);
  }
  const publishers = new Set<string>(corrections.flatMap((correction) => (correction.kind === 'same-as' ? [correction.entity.id] : [])));
  return cards.filter(({ id, publisher }) => ids.has(id) || (publisher !== null && publishers.has(publisher.id)));
}

function articlesOf(correction: Correction, record: EntityRecord | undefined): readonly ArticleId[] {
  if (record === undefined) return [];
  const key = keyOf(correction);
  if (key === null) return record.articles.map(({ id }) => id);
  const written = record.spellings.filter(({ text }) => spellingKey(text) === key).flatMap(({ articles }) => articles);
  // Of what stands outside of the passages the records know the number, not the spelling.
  return [...written, ...record.articles.filter(({ elsewhere }) => elsewhere > 0).map(({ id }) => id)];
}
