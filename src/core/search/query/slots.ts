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
  /** Sum of the rarity of these clauses. */
  readonly worth: Float64Array;
}

/** Adds clauses up, passage by passage. */
export function slotsOf(clauses: readonly ClauseLists[], articles: Uint32Array): Slots {
  const positions = positionsOf(articles);
  const starts = startsOf(clauses, articles, positions);
  const size = starts[articles.length] ?? 0;
  const slots: Slots = { articles, starts, scores: new Float32Array(size), held: new Uint16Array(size), worth: new Float64Array(size) };
  const best = new Float32Array(size);
  for (const { lists, rarity } of clauses) {
    for (const list of lists) raise(best, list, positions, starts);
    for (let slot = 0; slot < size; slot += 1) {
      const impact = best[slot] ?? 0;
      if (impact === 0) continue;
      slots.scores[slot] = (slots.scores[slot] ?? 0) + rarity * impact;
      slots.held[slot] = (slots.held[slot] ?? 0) + 1;
      slots.worth[slot] = (slots.worth[slot] ?? 0) + rarity;
      best[slot] = 0;
    }
  }
  return slots;
}

/** The slots in which any of some lists stands. */
export function heldSlots({ articles, starts }: Slots, lists: readonly WeighedList[]): Float32Array {
  const held = new Float32Array(starts[articles.length] ?? 0);
  const positions = positionsOf(articles);
  for (const list of lists) raise(held, list, positions, starts);
  return held;
}

/** By article: its position among some articles, and one more; nought for all others. */
function positionsOf(articles: Uint32Array): Uint32Array {
  const positions = new Uint32Array((articles.at(-1) ?? -1) + 1);
  for (let i = 0; i < articles.length; i += 1) positions[articles[i] ?? 0] = i + 1;
  return positions;
}

function startsOf(clauses: readonly ClauseLists[], articles: Uint32Array, positions: Uint32Array): Uint32Array {
  const starts = new Uint32Array(articles.length + 1);
  for (const { lists } of clauses) {
    for (const { list } of lists) {
      for (let a = 0; a < list.articles.length; a += 1) {
        const position = positions[list.articles[a] ?? 0] ?? 0;
        if (position === 0) continue;
        const needed = (list.ordinals[(list.starts[a + 1] ?? 0) - 1] ?? -1) + 1;
        if (needed > (starts[position] ?? 0)) starts[position] = needed;
      }
    }
  }
  for (let i = 0; i < articles.length; i += 1) starts[i + 1] = (starts[i] ?? 0) + (starts[i + 1] ?? 0);
  return starts;
}

/** Keeps the best impact of each passage. Passages beyond an article's slots hold nothing that was asked for. */
function raise(best: Float32Array, { list, impacts }: WeighedList, positions: Uint32Array, starts: Uint32Array): void {
  const { articles, ordinals, grades } = list;
  for (let a = 0; a < articles.length; a += 1) {
    const position = positions[articles[a] ?? 0] ?? 0;
    if (position === 0) continue;
    const first = starts[position - 1] ?? 0;
    const end = starts[position] ?? 0;
    for (let p = list.starts[a] ?? 0; p < (list.starts[a + 1] ?? 0); p += 1) {
      const slot = first + (ordinals[p] ?? 0);
      const impact = impacts[grades[p] ?? 0] ?? 0;
      if (slot < end && impact > (best[slot] ?? 0)) best[slot] = impact;
    }
  }
}
