import type { Article, ArticleId } from '../model/article';
import { isPassage } from '../model/block';
import type { EntityRecord } from '../model/corpus';
import type { Entity, EntityId } from '../model/entity';
import { byCodeUnit } from './by-code-unit';
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
    for (const mention of article.mentions) {
      const block = article.blocks[mention.block];
      const spelling = article.text.slice(mention.start, mention.end);
      if (block !== undefined) uses.get(mention.entity)?.add(article.id, spelling, isPassage(block));
    }
  }
  return [...uses.values()].map((use) => use.record()).sort((a, b) => byCodeUnit(a.entity.id, b.entity.id));
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

  add(article: ArticleId, spelling: string, inPassage: boolean): void {
    const here = this.#articles.get(article) ?? { count: 0, elsewhere: 0 };
    this.#articles.set(article, here);
    if (!inPassage) {
      here.elsewhere += 1;
      return;
    }
    here.count += 1;
    const written = this.#spellings.get(spelling) ?? { count: 0, articles: new Set() };
    this.#spellings.set(spelling, written);
    written.count += 1;
    written.articles.add(article);
  }

  record(): EntityRecord {
    return {
      entity: this.#best(),
      spellings: [...this.#spellings]
        .map(([text, { count, articles }]) => ({ text, count, articles: [...articles] }))
        .sort((a, b) => b.count - a.count || byCodeUnit(a.text, b.text)),
      articles: [...this.#articles].map(([id, counts]) => ({ id, ...counts })),
    };
  }

  /** The account that knows most; of equals the one under the commonest name. */
  #best(): Entity {
    const used = ({ ar }: Entity): number => this.#spellings.get(ar ?? '')?.count ?? 0;
    return this.accounts.reduce((best, next) => {
      const order = known(next) - known(best) || used(next) - used(best) || byCodeUnit(stableJson(best), stableJson(next));
      return order > 0 ? next : best;
    });
  }
}

/** How much an account says. */
function known(entity: Entity): number {
  return Object.values(entity).filter((value) => value !== null).length + entity.within.length;
}
