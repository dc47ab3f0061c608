import type { Connection, Shared } from '../connect/connection';
import { frameOf } from '../connect/features/event-frame-of';
import type { Article } from '../model/article';
import type { EntityId } from '../model/entity';
import { contains, type Span } from '../model/span';
import { fold } from '../text/fold';
import { stem } from '../text/stem';
import type { Topic } from './board';

/** What connections share, with how much each thing counts. */
export interface Weights {
  readonly entities: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly times: ReadonlyMap<string, number>;
  /** By stem. */
  readonly words: ReadonlyMap<string, number>;
}

/** A number says more of a matter than a name or a word. */
const NUMBER = 2;

/** Weighs what connections share: more where more of them share it, and where it is rarer among what one of them shares. */
export function weigh(connections: readonly Connection[]): Weights {
  const tally = (things: (shared: Shared) => readonly string[], factor = 1): ReadonlyMap<string, number> => {
    const weights = new Map<string, number>();
    for (const { shared } of connections) things(shared).forEach((thing, rank) => weights.set(thing, (weights.get(thing) ?? 0) + factor / (1 + rank)));
    return weights;
  };
  return {
    entities: tally(({ entities }) => entities),
    numbers: tally(({ numbers }) => numbers, NUMBER),
    times: tally(({ times }) => times),
    words: tally(({ words }) => words.map(wordKey)),
  };
}

/** The topic of passages by what their connections share: what happens before other words, each written as it is first met, and of the names the most specific. `rowsWith` tells in how many rows a name is shared: one that most rows share says little of any. */
export function topicOf(connections: readonly Connection[], rowsWith: ReadonlyMap<string, number>, articles: readonly Pick<Article, 'entities'>[]): Topic {
  const weights = weigh(connections);
  const written = new Map<string, string>();
  for (const word of connections.flatMap(({ shared }) => shared.words)) if (!written.has(wordKey(word))) written.set(wordKey(word), word);
  const telling = (id: EntityId): number => (weights.entities.get(id) ?? 0) / (rowsWith.get(id) ?? 1);
  const shared = heaviest(weights.words).map((key) => written.get(key) ?? key);
  return {
    entities: mostSpecific(sharedEntities(connections).sort((a, b) => telling(b) - telling(a)), articles),
    numbers: heaviest(weights.numbers),
    times: heaviest(weights.times),
    words: [...shared.filter(tellsEvent), ...shared.filter((word) => !tellsEvent(word))],
  };
}

/** A country is what many rows are about: it is named where nothing else is. A place comes before one that it lies in. */
function mostSpecific(ids: readonly EntityId[], articles: readonly Pick<Article, 'entities'>[]): readonly EntityId[] {
  const known = new Map(articles.flatMap(({ entities }) => entities.map((entity) => [entity.id, entity] as const)));
  const specific = ids.filter((id) => known.get(id)?.kind !== 'country');
  const inside = specific.filter((id) => specific.some((other) => known.get(id)?.within.includes(other)));
  const left = specific.filter((id) => !inside.includes(id) && !inside.some((other) => known.get(other)?.within.includes(id)));
  const around = specific.filter((id) => !inside.includes(id) && !left.includes(id));
  return specific.length === 0 ? ids : [...inside, ...left, ...around];
}

function tellsEvent(word: string): boolean {
  return frameOf(fold(word)) !== null;
}

/** The names that connections share, each once. */
export function sharedEntities(connections: readonly Connection[]): EntityId[] {
  return [...new Set(connections.flatMap(({ shared }) => shared.entities))];
}

/** The topic of a passage that shares nothing: the names in it, as they come. */
export function topicAlone(article: Article, passage: Span): Topic {
  const named = [...new Set(article.mentions.filter((mention) => contains(passage, mention)).map(({ entity }) => entity))];
  return { entities: mostSpecific(named, [article]), numbers: [], times: [], words: [] };
}

/** By what a word is compared. */
export function wordKey(word: string): string {
  return stem(fold(word));
}

function heaviest(weights: ReadonlyMap<string, number>): readonly string[] {
  return [...weights].sort(([, a], [, b]) => b - a).map(([thing]) => thing);
}
