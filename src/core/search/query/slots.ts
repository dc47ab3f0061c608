import { meet } from './meet';
import { bestRoom } from './scratch-room';
import type { ClauseLists, WeighedList } from './weighed-lists';

/**
 * Room for every passage of some articles, one slot each up to the last one that holds anything: what is worked out passage by passage stands side by side,
 * and no passage is an object. Slot `starts[i] + ordinal` is passage `ordinal` of article `articles[i]`.
 */
export interface Slots {
  /** Ascending. */
  readonly articles: Uint32Array;
  /** One more than articles. */
  readonly starts: Uint32Array;
  /** What each passage scores: over the clauses, rarity times the best impact. */
  readonly scores: Float32Array;
  /** How many clauses stand in each. */
  readonly held: Uint16Array;
}

/** Adds clauses up, passage by passage. */
export function slotsOf(clauses: readonly ClauseLists[], articles: Uint32Array): Slots {
  const starts = slotStarts(clauses, articles);
  const size = starts[articles.length] ?? 0;
  const [scores, held] = [new Float32Array(size), new Uint16Array(size)];
  for (const { lists, rarity } of clauses) {
    const best = bestRoom(size);
    for (const list of lists) raise(best, list, articles, starts);
    for (let slot = 0; slot < size; slot += 1) {
      const impact = best[slot] ?? 0;
      if (impact === 0) continue;
      scores[slot] = (scores[slot] ?? 0) + rarity * impact;
      held[slot] = (held[slot] ?? 0) + 1;
    }
  }
  return { articles, starts, scores, held };
}

/** Over the clauses that stand in each slot, the sum of their rarity. */
export function slotWorth(clauses: readonly ClauseLists[], { articles, starts }: Slots): Float64Array {
  const worth = new Float64Array(starts[articles.length] ?? 0);
  for (const { lists, rarity } of clauses) {
    const best = bestRoom(worth.length);
    for (const list of lists) raise(best, list, articles, starts);
    for (let slot = 0; slot < worth.length; slot += 1) if ((best[slot] ?? 0) > 0) worth[slot] = (worth[slot] ?? 0) + rarity;
  }
  return worth;
}

/** The slots in which any of some lists stands. */
export function heldSlots({ articles, starts }: Slots, lists: readonly WeighedList[]): Float32Array {
  const held = new Float32Array(starts[articles.length] ?? 0);
  for (const list of lists) raise(held, list, articles, starts);
  return held;
}

/** Where the slots of each article begin, one more than articles. */
export function slotStarts(clauses: readonly ClauseLists[], articles: Uint32Array): Uint32Array {
  const starts = new Uint32Array(articles.length + 1);
  for (const { lists } of clauses) {
    for (const { list } of lists) {
      meet(list.articles, articles, (a, i) => {
        const needed = (list.ordinals[(list.starts[a + 1] ?? 0) - 1] ?? -1) + 1;
        if (needed > (starts[i + 1] ?? 0)) starts[i + 1] = needed;
      });
    }
  }
  for (let i = 0; i < articles.length; i += 1) starts[i + 1] = (starts[i] ?? 0) + (starts[i + 1] ?? 0);
  return starts;
}

/** Keeps the best impact of each passage. Passages beyond an article's slots hold nothing that was asked for. */
export function raise(best: Float32Array, { list, impacts }: WeighedList, articles: Uint32Array, starts: Uint32Array): void {
  const { ordinals, grades, starts: ends } = list;
  meet(list.articles, articles, (a, i) => {
    const first = starts[i] ?? 0;
    const end = starts[i + 1] ?? 0;
    const last = ends[a + 1] ?? 0;
    for (let p = ends[a] ?? 0; p < last; p += 1) {
      const slot = first + (ordinals[p] ?? 0);
      const impact = impacts[grades[p] ?? 0] ?? 0;
      if (slot < end && impact > (best[slot] ?? 0)) best[slot] = impact;
    }
  });
}
