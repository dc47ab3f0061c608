import type { Span } from '../model/span';
import { anchorWords, type Anchored, type AnchorWords } from './anchor-words';
import { changedPlaces } from './changed-places';
import { nearestBlock } from './nearest';
import type { Place } from './place';
import type { Resolution } from './resolution';
import { samePlaces } from './same-places';
import type { Selector } from './selector';
import { CERTAIN_CONTEXT, DEMANDS, HINT_CONTEXT, passes, PROVEN_LEAD, TWIN, UNKNOWN_RIVAL, type Demands } from './thresholds';

/** Finds the passage of a link in an article as it is now. Position is a hint, the words are the proof; better lost than wrong. */
export function resolve(article: Anchored, selector: Selector, demands: Demands = DEMANDS): Resolution {
  const text = anchorWords(article);
  const hint = hintOf(selector, text);
  const { count, places: same } = samePlaces(selector, text);
  const here = same.find((place) => place.from === hint && place.context + HINT_CONTEXT >= CERTAIN_CONTEXT);
  const places = here === undefined ? byRank([...same, ...changedPlaces(selector, text)], hint) : same;
  const passing = here ?? places.find((place) => passes(place.proven ? demands.same : demands.changed, selector.words, place.from === hint ? { ...place, context: place.context + HINT_CONTEXT } : place));
  const best = passing ?? places[0];
  const runnerUp = best === undefined ? 0 : scoreElsewhere(best, places);
  const measure = { score: best?.score ?? 0, runnerUp, by: 'words' } as const;
  if (best === undefined || passing === undefined || (here === undefined && !isAhead(best, hint, places, selector, demands))) return { kind: 'lost', nearest: nearestBlock(selector, text), ...measure };
  const kind = !best.same ? 'changed' : best.from === hint ? 'exact' : 'moved';
  return { kind, span: spanOf(best, article, text), twins: best.same ? count - 1 : 0, ...measure };
}

function hintOf({ block, word }: Selector, { firstOfBlock }: AnchorWords): number {
  const first = firstOfBlock[block];
  return first === undefined ? -1 : first + word;
}

function byRank(places: readonly Place[], hint: number): readonly Place[] {
  const rank = (place: Place): number => place.score + (place.proven ? PROVEN_LEAD : 0);
  return [...places].sort((a, b) => rank(b) - rank(a) || Math.abs(a.from - hint) - Math.abs(b.from - hint));
}

/** Whether a place is far enough ahead of all others, and of what was like it when the link was made. The very words need only be ahead of the very words. */
function isAhead(best: Place, hint: number, places: readonly Place[], { rival }: Selector, { margin }: Demands): boolean {
  const now = scoreElsewhere(best, best.proven ? places.filter((place) => place.proven) : places);
  const then = rival ?? UNKNOWN_RIVAL;
  const told = (best.same && best.from === hint) || (best.proven && rival !== null && then < best.own * TWIN) ? 0 : then;
  return best.score - Math.max(now, told) >= margin;
}

function scoreElsewhere(best: Place, places: readonly Place[]): number {
  return Math.max(0, ...places.filter((place) => place.to <= best.from || place.from >= best.to).map((place) => place.score));
}

function spanOf({ from, to, whole }: Place, article: Anchored, { spans, blocks }: AnchorWords): Span {
  const [first, last] = whole ? [article.blocks[blocks[from] ?? 0], article.blocks[blocks[to - 1] ?? 0]] : [spans[from], spans[to - 1]];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
