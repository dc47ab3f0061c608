import { articleScore } from './article-scores';
import { firstAtLeast } from './find-in-list';
import { ListWindow } from './list-window';
import { bestRoom, sumsRoom } from './scratch-room';
import type { ClauseLists } from './weighed-lists';

/** Numbers of articles that are worked out at once: what their passages need stays in the nearest memory. */
const WINDOW = 4096;

interface Windows {
  readonly rarity: number;
  readonly lists: readonly ListWindow[];
}

/** What articles score by all their passages in which any clause stands. */
export function scoreArticles(clauses: readonly ClauseLists[], articles: Uint32Array): Float32Array {
  const found = new Float32Array(articles.length);
  const windows = clauses.map(({ lists, rarity }): Windows => ({ rarity, lists: lists.map((list) => new ListWindow(list)) }));
  const starts = new Uint32Array(WINDOW + 1);
  for (let from = 0; from < articles.length; ) {
    const first = articles[from] ?? 0;
    const to = firstAtLeast(articles, first + WINDOW);
    markWanted(starts, articles, from, to);
    for (const { lists } of windows) for (const list of lists) list.move(first, first + WINDOW, starts);
    for (let i = 0; i < WINDOW; i += 1) starts[i + 1] = (starts[i] ?? 0) + (starts[i + 1] ?? 0);
    const sums = addUp(windows, starts, starts[WINDOW] ?? 0);
    for (let i = from; i < to; i += 1) {
      const at = (articles[i] ?? 0) - first;
      found[i] = articleScore(sums, starts[at] ?? 0, starts[at + 1] ?? 0);
    }
    from = to;
  }
  return found;
}

/** Every article wanted has room for its title at least, all others none. */
function markWanted(starts: Uint32Array, articles: Uint32Array, from: number, to: number): void {
  starts.fill(0);
  for (let i = from; i < to; i += 1) starts[(articles[i] ?? 0) - (articles[from] ?? 0) + 1] = 1;
}

function addUp(windows: readonly Windows[], starts: Uint32Array, size: number): Float32Array {
  const sums = sumsRoom(size);
  for (const { lists, rarity } of windows) {
    const best = bestRoom(size);
    for (const list of lists) list.raise(best, starts);
    for (let slot = 0; slot < size; slot += 1) sums[slot] = (sums[slot] ?? 0) + rarity * (best[slot] ?? 0);
  }
  return sums;
}
