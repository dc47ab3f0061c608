import type { Article } from '../model/article';
import type { EntityId } from '../model/entity';

/** An article before and after its names were corrected. Text and blocks are the same. */
export interface ArticleChange {
  readonly before: Article;
  readonly after: Article;
}

/** The entities that an article of these names or named. */
export function touchedBy(changes: readonly ArticleChange[]): ReadonlySet<EntityId> {
  return new Set(changes.flatMap(({ before, after }) => [...before.entities, ...after.entities].map(({ id }) => id)));
}
