import type { AnchorWords } from '../anchor-words';
import type { StepKind } from './lineage';
import { inOrder } from './in-order';
import { NOWHERE, type WordMap } from './runs';

/** Least share of a paragraph's words that must be somewhere for it not to be removed. */
const LEAST_LEFT = 0.25;
/** Least share, and number, of its words that make a piece of it. */
const PIECE = 0.15;
const PIECE_WORDS = 2;
/** Share of a paragraph's words that went into another one for it to be merged into it. */
const MERGED = 0.5;

/** Where one paragraph went. */
export interface Went {
  readonly kind: StepKind;
  /** Indexes of the present blocks that hold its words, in the order of its words. */
  readonly to: readonly number[];
}

/** How many of a paragraph's words went to each present block, in the order of its words. */
type Shares = ReadonlyMap<number, number>;

/** Where every paragraph of a text went, in order. Paragraphs without words go with one another, in order. */
export function paragraphSteps(before: AnchorWords, after: AnchorWords, map: WordMap): readonly Went[] {
  const sizes = sizesOf(before);
  const shares = sizes.map((_, block) => sharesOf(block, before, after, map));
  const targets = shares.map((share, block) => pieces(share, sizes[block] ?? 0));
  const merging = mergers(shares, sizes);
  const steady = inOrder(targets.map((to, block) => ({ to: largest(to, shares[block]), weight: sizes[block] ?? 0 })));
  const wordless = sizesOf(after).flatMap((size, block) => (size === 0 ? [block] : []));
  return targets.map((to, block): Went => {
    if (sizes[block] === 0) {
      const other = wordless.shift();
      return other === undefined ? { kind: 'removed', to: [] } : { kind: 'kept', to: [other] };
    }
    return { kind: kindOf(block, to, { before, after, map, merging, steady }), to };
  });
}

function sizesOf({ firstOfBlock }: AnchorWords): readonly number[] {
  return firstOfBlock.slice(0, -1).map((first, block) => (firstOfBlock[block + 1] ?? first) - first);
}

function sharesOf(block: number, { firstOfBlock }: AnchorWords, { blocks }: AnchorWords, map: WordMap): Shares {
  const counts = new Map<number, number>();
  for (let i = firstOfBlock[block] ?? 0; i < (firstOfBlock[block + 1] ?? 0); i += 1) {
    const there = blocks[map[i] ?? NOWHERE];
    if (there !== undefined) counts.set(there, (counts.get(there) ?? 0) + 1);
  }
  return counts;
}

/** The blocks that hold a telling share of a paragraph; none when too little of it is left. */
function pieces(shares: Shares, size: number): readonly number[] {
  const left = [...shares.values()].reduce((sum, count) => sum + count, 0);
  if (left < LEAST_LEFT * size) return [];
  const telling = [...shares].filter(([, count]) => count >= Math.max(Math.min(PIECE_WORDS, size), PIECE * size));
  return (telling.length > 0 ? telling : [...shares].slice(0, 1)).map(([block]) => block);
}

/** Present blocks into which two or more paragraphs went, each by half or more. */
function mergers(shares: readonly Shares[], sizes: readonly number[]): ReadonlySet<number> {
  const sources = new Map<number, number>();
  shares.forEach((share, block) => {
    for (const [to, count] of share) if (count >= MERGED * (sizes[block] ?? 0)) sources.set(to, (sources.get(to) ?? 0) + 1);
  });
  return new Set([...sources].filter(([, count]) => count > 1).map(([to]) => to));
}

function largest(to: readonly number[], shares: Shares | undefined): number | null {
  let best: number | null = null;
  for (const block of to) if (best === null || (shares?.get(block) ?? 0) > (shares?.get(best) ?? 0)) best = block;
  return best;
}

interface Known {
  readonly before: AnchorWords;
  readonly after: AnchorWords;
  readonly map: WordMap;
  readonly merging: ReadonlySet<number>;
  /** Paragraphs that did not change places. */
  readonly steady: ReadonlySet<number>;
}

function kindOf(block: number, to: readonly number[], { before, after, map, merging, steady }: Known): StepKind {
  const [target] = to;
  if (target === undefined) return 'removed';
  if (to.length > 1) return 'split';
  if (merging.has(target)) return 'merged';
  if (!steady.has(block)) return 'moved';
  return isSame(block, target, before, after, map) ? 'kept' : 'edited';
}

/** True when a paragraph holds the very words of a present one, each of which is the same word. */
export function isSame(block: number, target: number, before: AnchorWords, after: AnchorWords, map: WordMap): boolean {
  const [from, to] = [before.firstOfBlock[block] ?? 0, before.firstOfBlock[block + 1] ?? 0];
  const [at, end] = [after.firstOfBlock[target] ?? 0, after.firstOfBlock[target + 1] ?? 0];
  if (to - from !== end - at) return false;
  for (let i = 0; i < to - from; i += 1) if (map[from + i] !== at + i || before.forms[from + i] !== after.forms[at + i]) return false;
  return true;
}
