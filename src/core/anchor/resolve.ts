import type { Span } from '../model/span';
import { anchorWords, proofHash, type Anchored, type AnchorWords } from './anchor-words';
import { guesses } from './guesses';
import { changedPlace, samePlace, type Place } from './place';
import type { Resolution } from './resolution';
import type { Selector } from './selector';
import { CERTAIN_CONTEXT, CHANGED_WORDS, HINT_CONTEXT, MARGIN, NEAREST_CONTEXT, passes, SAME_WORDS } from './thresholds';

/** Finds the passage of a link in an article as it is now. Position is a hint, the words are the proof; better lost than wrong. */
export function resolve(article: Anchored, selector: Selector): Resolution {
  const text = anchorWords(article);
  const hint = hintOf(selector, text);
  const same = samePlaces(selector, text).map((place) => (place.from === hint ? { ...place, context: Math.min(1, place.context + HINT_CONTEXT) } : place));
  const known = [...same].sort((a, b) => b.context - a.context || Math.abs(a.from - hint) - Math.abs(b.from - hint))[0];
  const certain = known !== undefined && known.context >= CERTAIN_CONTEXT && passes(SAME_WORDS, selector.words, known);
  const changed = certain ? [] : changedPlaces(selector, text);
  const standing = [...same, ...changed].filter((place) => place.to > place.from);
  const likeliest = known !== undefined && passes(SAME_WORDS, selector.words, known) ? known : [...standing].sort((a, b) => b.score - a.score)[0];
  if (likeliest === undefined) return { kind: 'lost', nearest: nearestBlock(changed, text), score: 0, runnerUp: 0, by: 'words' };
  const measure = { score: likeliest.score, runnerUp: runnerUp(likeliest, standing), by: 'words' } as const;
  if (!certain && !stands(likeliest, measure, selector)) return { kind: 'lost', nearest: nearestBlock(changed, text), ...measure };
  const kind = !likeliest.same ? 'changed' : likeliest.from === hint ? 'exact' : 'moved';
  return { kind, span: spanOf(likeliest, selector, article, text), twins: likeliest.same ? same.length - 1 : 0, ...measure };
}

function hintOf({ block, word }: Selector, { firstOfBlock }: AnchorWords): number {
  const first = firstOfBlock[block];
  return first === undefined ? -1 : first + word;
}

function samePlaces(selector: Selector, text: AnchorWords): readonly Place[] {
  const { head, tail, words } = selector;
  const starts = (text.places.get(head[0] ?? -1) ?? []).filter((from) => {
    const end = from + words;
    if (end > text.hashes.length) return false;
    return head.every((hash, i) => text.hashes[from + i] === hash) && tail.every((hash, i) => text.hashes[end - tail.length + i] === hash) && proofHash(text.forms.slice(from, end)) === selector.proof;
  });
  return starts.map((from) => samePlace(from, selector, text));
}

function changedPlaces(selector: Selector, text: AnchorWords): readonly Place[] {
  return guesses(selector, text).flatMap((guess) => {
    const place = changedPlace(guess, selector, text);
    return place === null || place.same ? [] : [place];
  });
}

/** Score of the best place elsewhere. Places with the same words do not compete among each other: the link's twins are told. */
function runnerUp(best: Place, standing: readonly Place[]): number {
  const rivals = standing.filter((place) => !(best.same && place.same) && (place.to <= best.from || place.from >= best.to));
  return Math.max(0, ...rivals.map((rival) => rival.score));
}

function stands(place: Place, { score, runnerUp: next }: Pick<Resolution, 'score' | 'runnerUp'>, selector: Selector): boolean {
  return passes(place.same ? SAME_WORDS : CHANGED_WORDS, selector.words, place) && (next === 0 || score - next >= MARGIN);
}

function nearestBlock(places: readonly Place[], { blocks }: AnchorWords): number | null {
  const best = [...places].sort((a, b) => b.context - a.context)[0];
  return best === undefined || best.context < NEAREST_CONTEXT ? null : (blocks[Math.min(best.from, blocks.length - 1)] ?? null);
}

function spanOf({ from, to }: Place, selector: Selector, article: Anchored, { spans, blocks, firstOfBlock }: AnchorWords): Span {
  const first = blocks[from] ?? 0;
  const last = blocks[to - 1] ?? 0;
  const start = spans[from]?.start ?? 0;
  const end = spans[to - 1]?.end ?? start;
  const whole = selector.whole && from === firstOfBlock[first] && to === firstOfBlock[last + 1];
  return whole ? { start: article.blocks[first]?.start ?? start, end: article.blocks[last]?.end ?? end } : { start, end };
}
