import type { Span } from '../model/span';
import { anchorWords, type Anchored, type AnchorWords } from './anchor-words';
import { nearestBlock } from './nearest';
import { changedPlaces, samePlaces, type Place } from './place';
import type { Resolution } from './resolution';
import type { Selector } from './selector';
import { CERTAIN_CONTEXT, DEMANDS, HINT_CONTEXT, passes, UNKNOWN_RIVAL, type Demands } from './thresholds';

/** Finds the passage of a link in an article as it is now. Position is a hint, the words are the proof; better lost than wrong. */
export function resolve(article: Anchored, selector: Selector, demands: Demands = DEMANDS): Resolution {
  const text = anchorWords(article);
  const hint = hintOf(selector, text);
  const { count, places: likeliest } = samePlaces(selector, text);
  const same = likeliest.map((place) => (place.from === hint ? { ...place, context: Math.min(1, place.context + HINT_CONTEXT) } : place));
  const known = [...same].sort((a, b) => b.context - a.context || Math.abs(a.from - hint) - Math.abs(b.from - hint))[0];
  const certain = known !== undefined && known.from === hint && known.context >= CERTAIN_CONTEXT;
  const places = certain ? same : [...same, ...changedPlaces(selector, text)];
  const best = certain ? known : [...places].sort((a, b) => b.score - a.score || Math.abs(a.from - hint) - Math.abs(b.from - hint))[0];
  if (best === undefined) return { kind: 'lost', nearest: nearestBlock(selector, text), score: 0, runnerUp: 0, by: 'words' };
  const runnerUp = Math.max(0, ...places.filter((place) => place.to <= best.from || place.from >= best.to).map((place) => place.score));
  const measure = { score: best.score, runnerUp, by: 'words' } as const;
  const rival = best.from === hint && best.same ? 0 : (selector.rival ?? UNKNOWN_RIVAL);
  const stands = certain || (passes(best.proven ? demands.same : demands.changed, selector.words, best) && best.score - Math.max(runnerUp, rival) >= demands.margin);
  if (!stands) return { kind: 'lost', nearest: nearestBlock(selector, text), ...measure };
  const kind = !best.same ? 'changed' : best.from === hint ? 'exact' : 'moved';
  return { kind, span: spanOf(best, selector, article, text), twins: best.same ? count - 1 : 0, ...measure };
}

function hintOf({ block, word }: Selector, { firstOfBlock }: AnchorWords): number {
  const first = firstOfBlock[block];
  return first === undefined ? -1 : first + word;
}

function spanOf({ from, to }: Place, selector: Selector, article: Anchored, { spans, blocks, firstOfBlock }: AnchorWords): Span {
  const first = blocks[from] ?? 0;
  const last = blocks[to - 1] ?? 0;
  const start = spans[from]?.start ?? 0;
  const end = spans[to - 1]?.end ?? start;
  const whole = selector.whole && from === firstOfBlock[first] && to === firstOfBlock[last + 1];
  return whole ? { start: article.blocks[first]?.start ?? start, end: article.blocks[last]?.end ?? end } : { start, end };
}
