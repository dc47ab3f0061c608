import type { ArticleId } from '../model/article';
import type { EntityId, EntityType } from '../model/entity';
import { fingerprintHex } from '../text/fingerprint';
import { keyOf, subjectOf, type Correction } from './correction';

/** Where a name goes, and by which corrections. `to` is null when it is no name. */
export interface Move {
  readonly to: EntityId | null;
  /** Those that moved it, in order; empty when it stays. */
  readonly by: readonly Correction[];
}

/** A list of corrections ready to be asked. */
export interface Moves {
  /** Where the words with a spelling (null: whoever names it without words) that stand for an entity in an article go. */
  readonly follow: (entity: EntityId, key: string | null, article: ArticleId) => Move;
  /** The correction of an entity's type everywhere. */
  readonly typing: (entity: EntityId) => Extract<Correction, { kind: 'other-type' }> | undefined;
  /** True when no correction speaks of this article or of all. */
  readonly sparesArticle: (article: ArticleId) => boolean;
}

interface Ranked {
  readonly correction: Correction;
  readonly key: string | null;
  readonly article: ArticleId | null;
  /** The more it says of where it applies, the higher. */
  readonly rank: number;
  readonly order: number;
}

/**
 * Prepares a list. Of two corrections of one thing the later holds; of those that fit, the one that says most of where it applies
 * (words and article, words, article, everywhere). Moves are followed to their end; a ring of them ends where the latest of them leads.
 */
export function movesOf(corrections: readonly Correction[]): Moves {
  const latest = new Map(corrections.map((correction, order) => [subjectOf(correction), { correction, order }]));
  const typings = new Map<EntityId, Extract<Correction, { kind: 'other-type' }>>();
  const moving = new Map<EntityId, Ranked[]>();
  for (const { correction, order } of latest.values()) {
    if (correction.kind === 'other-type' && correction.article === null) {
      typings.set(correction.entity.id, correction);
      continue;
    }
    const [key, article] = [keyOf(correction), correction.article];
    const list = moving.get(correction.entity.id) ?? [];
    moving.set(correction.entity.id, list);
    list.push({ correction, key, article, rank: 2 * Number(key !== null) + Number(article !== null), order });
  }
  for (const list of moving.values()) list.sort((a, b) => b.rank - a.rank);
  const articles = new Set(corrections.map(({ article }) => article));
  const first = (entity: EntityId, key: string | null, article: ArticleId): Ranked | undefined =>
    moving.get(entity)?.find((one) => (one.key === null || one.key === key) && (one.article === null || one.article === article));
  return {
    follow: (entity, key, article) => follow(entity, (at) => first(at, key, article)),
    typing: (entity) => typings.get(entity),
    sparesArticle: (article) => !articles.has(null) && !articles.has(article),
  };
}

/** The entity of its own that a correction makes; null for one that makes none. */
export function madeBy(correction: Correction): { readonly id: EntityId; readonly type: EntityType } | null {
  const type = correction.kind === 'other-type' ? correction.type : correction.entity.type;
  const makes = (correction.kind === 'other-type' && correction.article !== null) || (correction.kind === 'not-same-as' && correction.to === null);
  return makes ? { id: `local:${type.toLowerCase()}-${fingerprintHex(subjectOf(correction))}`, type } : null;
}

function targetOf(correction: Correction): EntityId | null {
  const made = madeBy(correction);
  if (made !== null) return made.id;
  return 'to' in correction ? (correction.to?.id ?? null) : null;
}

function follow(entity: EntityId, next: (entity: EntityId) => Ranked | undefined): Move {
  const passed = new Map<EntityId, number>([[entity, 0]]);
  const by: Ranked[] = [];
  for (let at = entity; ; ) {
    const step = next(at);
    if (step === undefined) return { to: at, by: by.map(({ correction }) => correction) };
    by.push(step);
    const to = targetOf(step.correction);
    if (to === null) return { to: null, by: by.map(({ correction }) => correction) };
    const ring = passed.get(to);
    if (ring !== undefined) return endOfRing(entity, by.slice(0, ring), by.slice(ring));
    passed.set(to, by.length);
    at = to;
  }
}

/** Whoever enters a ring, wherever, ends where the latest of its corrections leads. */
function endOfRing(entity: EntityId, before: readonly Ranked[], ring: readonly Ranked[]): Move {
  const latest = ring.reduce((a, b) => (b.order > a.order ? b : a));
  const to = targetOf(latest.correction);
  if (to === entity) return { to, by: [] };
  return { to, by: [...before, ...ring.slice(0, ring.indexOf(latest) + 1)].map(({ correction }) => correction) };
}
