import type { AnchorWords } from '../anchor-words';
import { NOWHERE, type WordMap } from './runs';

/** Words that an edit may have put inside a passage before its two halves count as torn apart; as many as the passage has, if that is more. */
const INSERTED = 60;
/** Words that replaced some may be so many more. */
const STRETCH = 2;
const STRETCH_WORDS = 2;

/** Words `[first, last]` of a passage that still stand in order and near one another; both of them have a counterpart. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  /** How many of its words have one. */
  readonly words: number;
}

interface Words {
  readonly from: number;
  readonly to: number;
}

/** The piece of a passage that holds most of its surviving words; null when none survives. */
export function largestPiece(map: WordMap, { from, to }: Words): Piece | null {
  let best: Piece | null = null;
  let piece: Piece | null = null;
  for (let i = from; i < to; i += 1) {
    const at = map[i] ?? NOWHERE;
    if (at === NOWHERE) continue;
    const goesOn: boolean = piece !== null && follows(map, piece.last, i, Math.max(INSERTED, to - from));
    piece = piece === null || !goesOn ? { first: i, last: i, words: 1 } : { first: piece.first, last: i, words: piece.words + 1 };
    if (best === null || piece.words > best.words) best = piece;
  }
  return best;
}

/** Most words of a piece that stand in a row as they stood. */
export function longestRun(map: WordMap, { first, last }: Piece): number {
  let [longest, length] = [0, 0];
  for (let i = first; i <= last; i += 1) {
    const at = map[i] ?? NOWHERE;
    length = at === NOWHERE ? 0 : i > first && map[i - 1] === at - 1 ? length + 1 : 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

function follows(map: WordMap, last: number, next: number, most: number): boolean {
  const step = (map[next] ?? NOWHERE) - (map[last] ?? NOWHERE);
  return step > 0 && step - (next - last) <= most;
}

/** The present words `[start, end)` of a piece, with those that stand for the passage's lost words at its ends. */
export function bounds(map: WordMap, { first, last }: Piece, { from, to }: Words, then: AnchorWords, now: AnchorWords): { readonly start: number; readonly end: number } {
  const start = map[first] ?? 0;
  const end = (map[last] ?? 0) + 1;
  return { start: start - before(map, first, from, then, now), end: end + after(map, last, to, then, now) };
}

/** How many words before the piece stand for the lost words at its beginning. */
function before(map: WordMap, first: number, from: number, then: AnchorWords, now: AnchorWords): number {
  const own = first - Math.max(from, then.firstOfBlock[then.blocks[first] ?? 0] ?? 0);
  let left = first - 1;
  while (left >= 0 && map[left] === NOWHERE) left -= 1;
  const start = map[first] ?? 0;
  const edge = Math.max((map[left] ?? NOWHERE) + 1, now.firstOfBlock[now.blocks[start] ?? 0] ?? 0);
  return heirs(own, first - left - 1, start - edge);
}

/** How many words after the piece stand for the lost words at its end. */
function after(map: WordMap, last: number, to: number, then: AnchorWords, now: AnchorWords): number {
  const own = Math.min(to, then.firstOfBlock[(then.blocks[last] ?? 0) + 1] ?? 0) - last - 1;
  let right = last + 1;
  while (right < map.length && map[right] === NOWHERE) right += 1;
  const end = (map[last] ?? 0) + 1;
  const edge = Math.min(right < map.length ? (map[right] ?? 0) : now.forms.length, now.firstOfBlock[(now.blocks[end - 1] ?? 0) + 1] ?? 0);
  return heirs(own, right - last - 1, edge - end);
}

/** Of `there` words in the place of `lost` ones, those that stand for the passage's `own`; none when too many came for them to be known apart. */
function heirs(own: number, lost: number, there: number): number {
  if (own <= 0 || lost <= 0 || there <= 0 || there > lost * STRETCH + STRETCH_WORDS) return 0;
  return Math.round((there * own) / lost);
}
