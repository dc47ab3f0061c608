import type { Article, ArticleId } from '../model/article';
import type { EntityRecord } from '../model/corpus';
import type { Entity, EntityId } from '../model/entity';
import { byCodeUnit } from './by-code-unit';
import { namesIn, type NameUse } from './names-in';
import { stableJson } from './stable-json';

/** One record for every entity that any article names, sorted by id. */
export function entityRecords(articles: readonly Article[]): readonly EntityRecord[] {
  const uses = new Map<EntityId, Uses>();
  for (const article of articles) {
    for (const entity of article.entities) {
      const known = uses.get(entity.id);
      if (known === undefined) uses.set(entity.id, new Uses(entity));
      else known.accounts.push(entity);
    }
    for (const [id, use] of namesIn(article)) uses.get(id)?.add(article.id, use);
  }
  return [...uses.values()].map((use) => use.record()).sort((a, b) => byCodeUnit(a.entity.id, b.entity.id));
}

/** The order of spellings in a record. */
export function commonestFirst(a: EntityRecord['spellings'][number], b: EntityRecord['spellings'][number]): number {
  return b.count - a.count || byCodeUnit(a.text, b.text);
}

/** Collects where an entity is named. */
class Uses {
  readonly #articles = new Map<ArticleId, { count: number; elsewhere: number }>();
  readonly #spellings = new Map<string, { count: number; articles: Set<ArticleId> }>();

  /** What each article knows of the entity. */
  readonly accounts: Entity[];

  constructor(entity: Entity) {
    this.accounts = [entity];
  }

  add(article: ArticleId, { count, elsewhere, spellings }: NameUse): void {
    this.#articles.set(article, { count, elsewhere });
    for (const [spelling, times] of spellings) {
      const written = this.#spellings.get(spelling) ?? { count: 0, articles: new Set() };
      this.#spellings.set(spelling, written);
      written.count += times;
      written.articles.add(article);
    }
  }

  record(): EntityRecord {
    return {
      entity: this.#best(),
      spellings: [...this.#spellings].map(([text, { count, articles }]) => ({ text, count, articles: [...articles] })).sort(commonestFirst),
      articles: [...this.#articles].map(([id, counts]) => ({ id, ...counts })),
    };
  }

  /** The account that knows most; of equals the one under the commonest name. */
  #best(): Entity {
    const used = ({ ar }: Entity): number => this.#spellings.get(ar ?? '')?.count ?? 0;
    return this.accounts.reduce((best, next) => {
      if (next === best) return best;
      const order = known(next) - known(best) || used(next) - used(best) || byCodeUnit(stableJson(best), stableJson(next));
      return order > 0 ? next : best;
    });
  }
}

/** How much an account says. */
function known(entity: Entity): number {
  return Object.values(entity).filter((value) => value !== null).length + entity.within.length;
}
