import { weightOf } from '../align';
import { anchorWords, type Anchored, type AnchorWords } from '../anchor-words';
import type { Resolution } from '../resolution';
import type { Selector } from '../selector';
import type { Recalled } from './recall';
import { mapOf, NOWHERE, type WordMap } from './runs';
import { bounds, largestPiece, longestRun, type Piece } from './pieces';
import { standingOf, type Standing } from './standing';

/** A word that was mistyped or has lost a particle, beside one that is the same. */
const SIMILAR = 0.8;

/** Least share of a passage's words, in number and by weight, that must survive for what stands there to be called the passage, changed. */
const LEAST_SHARE: readonly ({ readonly most: number } & Readonly<Record<Standing, number>>)[] = [
  // The one word of two or three that is left may be any word: only neighbours right beside it tell.
  { most: 3, inStep: 0.1, between: 0.3, beside: 0.9, elsewhere: 0.8 },
  // Among its neighbours a passage may be rewritten; among strangers it may be another one that is like it.
  { most: Infinity, inStep: 0.1, between: 0.15, beside: 0.3, elsewhere: 0.6 },
];
/** So many same words in a row, at their place, are a part of the passage however much of it was taken out. */
const TELLING_RUN = 4;

/** Where the words of a passage that a revision knows are now. */
export function trace(article: Anchored, selector: Selector, recalled: Recalled): Resolution {
  const now = anchorWords(article);
  const then = anchorWords(recalled.article);
  const map = mapOf(recalled.revision.runs, then.forms.length);
  const piece = largestPiece(map, recalled);
  if (piece === null) return { kind: 'lost', nearest: nearest(map, recalled, now), score: 0, runnerUp: 0, by: 'lineage' };
  const { score, share } = weigh(map, piece, recalled, then, now);
  const { start, end } = bounds(map, piece, recalled, then, now);
  const same = isSame(map, recalled, then, now);
  const standing = standingOf(map, recalled, piece, { start, end });
  const least = standing !== 'elsewhere' && longestRun(map, piece) >= TELLING_RUN ? 0 : (LEAST_SHARE.find(({ most }) => selector.words <= most)?.[standing] ?? 1);
  if (!same && Math.min(score, share) < least) return { kind: 'lost', nearest: nearest(map, recalled, now), score, runnerUp: 0, by: 'lineage' };
  const stays = now.blocks[start] === selector.block && start - (now.firstOfBlock[selector.block] ?? 0) === selector.word;
  return {
    kind: !same ? 'changed' : stays ? 'exact' : 'moved',
    span: spanOf(article, now, start, end, selector.whole),
    score,
    twins: same ? twins(now, start, end) : 0,
    runnerUp: 0,
    by: 'lineage',
  };
}

/** The plain share of the surviving words, and their share by weight: the rarer in the text, the more. */
function weigh(map: WordMap, { first, last }: Piece, { from, to }: Recalled, then: AnchorWords, now: AnchorWords): { readonly score: number; readonly share: number } {
  let [kept, weight, whole] = [0, 0, 0];
  for (let i = from; i < to; i += 1) {
    const own = weightOf(then.hashes[i] ?? 0, then);
    const at = map[i] ?? NOWHERE;
    whole += own;
    if (i < first || i > last || at === NOWHERE) continue;
    const likeness = now.forms[at] === then.forms[i] ? 1 : SIMILAR;
    kept += likeness;
    weight += likeness * own;
  }
  return { score: kept / (to - from), share: weight / whole };
}

/** True when the very words stand in one piece. */
function isSame(map: WordMap, { from, to }: Recalled, then: AnchorWords, now: AnchorWords): boolean {
  const start = map[from] ?? NOWHERE;
  for (let i = from; i < to; i += 1) if (start === NOWHERE || map[i] !== start + i - from || now.forms[start + i - from] !== then.forms[i]) return false;
  return true;
}

/** The present block of the nearest word before or after the passage that is still there. */
function nearest(map: WordMap, { from, to }: Recalled, { blocks }: AnchorWords): number | null {
  for (let step = 1; from - step >= 0 || to - 1 + step < map.length; step += 1) {
    for (const at of [map[from - step], map[to - 1 + step]]) if (at !== undefined && at !== NOWHERE) return blocks[at] ?? null;
  }
  return null;
}

function spanOf(article: Anchored, { spans, blocks, firstOfBlock }: AnchorWords, from: number, to: number, wide: boolean): { readonly start: number; readonly end: number } {
  const first = blocks[from] ?? 0;
  const last = blocks[to - 1] ?? 0;
  const whole = wide && from === firstOfBlock[first] && to === firstOfBlock[last + 1];
  const [start, end] = whole ? [article.blocks[first], article.blocks[last]] : [spans[from], spans[to - 1]];
  return { start: start?.start ?? 0, end: end?.end ?? 0 };
}

/** Other places with the very same words. */
function twins({ forms, hashes, places }: AnchorWords, start: number, end: number): number {
  const passage = forms.slice(start, end);
  return (places.get(hashes[start] ?? 0) ?? []).filter((at) => at !== start && passage.every((form, i) => forms[at + i] === form)).length;
}
