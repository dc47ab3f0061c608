import type { Article, ArticleId } from '../model/article';
import type { EntityRecord } from '../model/corpus';
import type { Entity, EntityId } from '../model/entity';
import { detached } from '../text/detached';
import { byDate, placeOf, type Placed } from './article-order';
import { byCodeUnit } from './by-code-unit';
import { namesIn, type NameUse } from './names-in';
import { stableJson } from './stable-json';

/** Articles that a record names for one spelling. */
export const FIRST_ARTICLES = 12;

/** Collects where entities are named, article by article, in any order. Keeps no article. */
export interface RecordCollector {
  readonly add: (article: Article) => void;
  /** One record for every entity, sorted by id. */
  readonly records: (numberOf: (id: ArticleId) => number) => readonly EntityRecord[];
}

/** A collector that has seen nothing yet. */
export function recordCollector(): RecordCollector {
  const uses = new Map<EntityId, Uses>();
  return {
    add: (article) => {
      const place = placeOf(article);
      const names = namesIn(article);
      for (const entity of article.entities) {
        const use = uses.get(entity.id) ?? new Uses();
        uses.set(entity.id, use);
        use.add(entity, place, names.get(entity.id));
      }
    },
    records: (numberOf) => [...uses.values()].map((use) => use.record(numberOf)).sort((a, b) => byCodeUnit(a.entity.id, b.entity.id)),
  };
}

/** The records of articles that are all at hand; their numbers are those of the corpus order. */
export function entityRecords(articles: readonly Article[]): readonly EntityRecord[] {
  const collector = recordCollector();
  for (const article of articles) collector.add(article);
  const numbers = new Map([...articles].sort(byDate).map(({ id }, number) => [id, number]));
  return collector.records((id) => numbers.get(id) ?? -1);
}

/** The order of spellings in a record. */
export function commonestFirst(a: EntityRecord['spellings'][number], b: EntityRecord['spellings'][number]): number {
  return b.count - a.count || byCodeUnit(a.text, b.text);
}

interface Spelling {
  count: number;
  articles: number;
  /** In the order of the corpus. */
  readonly first: Placed[];
}

/** Where one entity is named. */
class Uses {
  readonly #accounts = new Map<string, Entity>();
  readonly #spellings = new Map<string, Spelling>();
  #articles = 0;
  #mentions = 0;
  #elsewhere = 0;

  add(account: Entity, article: Placed, use: NameUse | undefined): void {
    const key = JSON.stringify(account);
    if (!this.#accounts.has(key)) this.#accounts.set(key, account);
    if (use === undefined) return;
    this.#articles += Number(use.count > 0);
    this.#mentions += use.count;
    this.#elsewhere += use.elsewhere;
    for (const [text, times] of use.spellings) {
      const spelling = this.#spellings.get(text) ?? this.#newSpelling(text);
      spelling.count += times;
      spelling.articles += 1;
      keepFirst(spelling.first, article);
    }
  }

  record(numberOf: (id: ArticleId) => number): EntityRecord {
    const spellings = [...this.#spellings].map(([text, { count, articles, first }]) => ({ text, count, articles, first: first.map(({ id }) => numberOf(id)) }));
    return { entity: this.#best(), spellings: spellings.sort(commonestFirst), articles: this.#articles, mentions: this.#mentions, elsewhere: this.#elsewhere };
  }

  #newSpelling(text: string): Spelling {
    const spelling = { count: 0, articles: 0, first: [] };
    this.#spellings.set(detached(text), spelling);
    return spelling;
  }

  /** The account that knows most; of equals the one under the commonest name. */
  #best(): Entity {
    const used = ({ ar }: Entity): number => this.#spellings.get(ar ?? '')?.count ?? 0;
    return [...this.#accounts.values()].reduce((best, next) => {
      if (next === best) return best;
      const order = known(next) - known(best) || used(next) - used(best) || byCodeUnit(stableJson(best), stableJson(next));
      return order > 0 ? next : best;
    });
  }
}

function keepFirst(first: Placed[], article: Placed): void {
  const after = first.findIndex((other) => byDate(article, other) < 0);
  if (after >= 0) first.splice(after, 0, article);
  else if (first.length < FIRST_ARTICLES) first.push(article);
  if (first.length > FIRST_ARTICLES) first.pop();
}

/** How much an account says. */
function known(entity: Entity): number {
  return Object.values(entity).filter((value) => value !== null).length + entity.within.length;
}
