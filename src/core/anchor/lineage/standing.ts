import type { Piece } from './pieces';
import { NOWHERE, type WordMap } from './runs';

/** How what is left of a passage stands to the neighbours that it had: rewritten word for word between them, right between them, near one of them, or elsewhere. */
export type Standing = 'inStep' | 'between' | 'beside' | 'elsewhere';

/** Words beside a passage that tell whether it still stands where it stood, and how far they may have been pushed from it. */
const NEIGHBOURS = 6;
const PUSHED = 12;
/** Words that may have been put right beside a passage. */
const ADDED = 2;
/** What stands between two neighbours now may be so many times longer or shorter than what stood there. */
const STRETCH = 2;

interface Words {
  readonly from: number;
  readonly to: number;
}

interface Now {
  readonly start: number;
  readonly end: number;
}

/** How the words `[start, end)` stand that were `[from, to)`. */
export function standingOf(map: WordMap, passage: Words, piece: Piece, now: Now): Standing {
  const before = neighbour(map, passage.from, -1);
  const after = neighbour(map, passage.to - 1, 1);
  const [left, right] = [before === null ? NOWHERE : (map[before] ?? NOWHERE), after === null ? NOWHERE : (map[after] ?? NOWHERE)];
  if (before !== null && after !== null && left - before === right - after && isInStep(map, piece, left - before) && now.start === passage.from + left - before) return 'inStep';
  const [old, stretch] = [passage.to - passage.from, now.end - now.start];
  const fits = stretch <= old * STRETCH + ADDED && old <= stretch * STRETCH + ADDED;
  if (fits && stays(left, now.start - 1 - ADDED, now.start - 1, passage.from === 0) && stays(right, now.end, now.end + ADDED, passage.to === map.length)) return 'between';
  if (stays(left, now.start - PUSHED, now.start - 1, false) || stays(right, now.end, now.end + PUSHED - 1, false)) return 'beside';
  return 'elsewhere';
}

/** The nearest word on one side that has a counterpart; null when none is near. */
function neighbour(map: WordMap, edge: number, step: 1 | -1): number | null {
  for (let i = 1; i <= NEIGHBOURS; i += 1) if ((map[edge + i * step] ?? NOWHERE) !== NOWHERE) return edge + i * step;
  return null;
}

function isInStep(map: WordMap, { first, last }: Piece, offset: number): boolean {
  return map.subarray(first, last + 1).every((at, i) => at === NOWHERE || at === first + i + offset);
}

/** True when a neighbour stands in a range; a text's end has none to ask. */
function stays(at: number, first: number, last: number, isEnd: boolean): boolean {
  return isEnd || (at !== NOWHERE && at >= first && at <= last);
}
