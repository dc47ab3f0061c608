import { joined, share, type Alignment } from './align';
import { proofHash, type AnchorWords } from './anchor-words';
import { respelt } from './one-edit';
import type { Selector } from './selector';
import { OWN_WEIGHT } from './thresholds';

/** A place in a text that may be the passage: words `[from, to)`. Shares are from 0 to 1. */
export interface Place {
  readonly from: number;
  readonly to: number;
  /** True when its words are those of the passage. */
  readonly same: boolean;
  /** True when its words prove to be those of the passage, or were so before a typo. */
  readonly proven: boolean;
  readonly coverage: number;
  /** The lesser coverage of its beginning and its end. */
  readonly end: number;
  readonly context: number;
  /** The lesser share of the two sides of the context. */
  readonly side: number;
  /** Sides, of two, on which the nearest neighbour stands right beside it. */
  readonly touch: number;
  /** True when the passage was whole blocks, and this is whole blocks. */
  readonly whole: boolean;
  readonly score: number;
  /** What the score would be without any of the context, and with all of it. */
  readonly own: number;
  readonly most: number;
}

/** So many words more or less between a passage and its neighbour, and they still stand side by side. */
const SLIP = 2;

/** Weighs the words `[from, to)` as the passage: its ends, what is known between them, and its two sides as they lie there. */
export function placeOf(from: number, to: number, selector: Selector, text: AnchorWords, ends: readonly Alignment[], sides: readonly Alignment[], between?: Alignment): Place {
  const same = to - from === selector.words && proofHash(text.forms.slice(from, to)) === selector.proof;
  const proven = same || (to - from === selector.words && proofHash(asDescribed(from, to, selector, text, ends, between)) === selector.proof);
  return weigh({ from, to, same, proven, whole: isWhole(from, to, selector, text) }, ends, sides, between);
}

/** {@link placeOf} for words that are known to be the passage's or not. */
export function weigh(found: Pick<Place, 'from' | 'to' | 'same' | 'proven' | 'whole'>, ends: readonly Alignment[], sides: readonly Alignment[], between?: Alignment): Place {
  const own = joined(...ends, ...(between === undefined ? [] : [between]));
  const context = joined(...sides);
  const known = sides.filter((side) => side.at.length > 0).map((side) => share(side));
  const scored = (beside: Alignment): number => share(...Array.from({ length: OWN_WEIGHT }, () => own), beside);
  return {
    ...found,
    coverage: found.proven ? 1 : share(own),
    end: found.proven ? 1 : Math.min(...ends.map((part) => share(part))),
    context: known.length === 0 ? 1 : share(context),
    side: known.length === 0 ? 1 : Math.min(...known),
    touch: touching(found, sides),
    score: scored(context),
    own: scored({ ...context, found: context.found.map(() => 0) }),
    most: scored({ ...context, found: context.weight }),
  };
}

/** True when the passage was whole blocks, and these words are. */
export function isWhole(from: number, to: number, { whole }: Selector, { blocks, firstOfBlock }: AnchorWords): boolean {
  return whole && from === firstOfBlock[blocks[from] ?? 0] && to === firstOfBlock[(blocks[to - 1] ?? 0) + 1];
}

/** The words of a place, spelt as the link knows them where that is another spelling of the same word. */
function asDescribed(from: number, to: number, { head, middle, tail }: Selector, text: AnchorWords, ends: readonly Alignment[], between?: Alignment): readonly string[] {
  const forms = text.forms.slice(from, to);
  const [first, ...last] = ends;
  const row = joined(...(first === undefined ? [] : [first]), ...(between === undefined ? [] : [between]), ...last);
  [...head, ...(between === undefined ? [] : middle), ...tail].forEach((hash, i) => {
    const at = row.at[i] ?? -1;
    if (at < from || at >= to || text.hashes[at] === hash) return;
    forms[at - from] = text.variants(at).get(hash) ?? respelt(text.forms[at] ?? '', hash) ?? '';
  });
  return forms;
}

/** Sides on which the nearest neighbour that is found stands about where it stood. */
function touching({ from, to }: Pick<Place, 'from' | 'to'>, [lead, trail]: readonly Alignment[]): number {
  const left = lead === undefined ? [] : [...lead.at].reverse().map((at) => (at < 0 ? -1 : from - 1 - at));
  const right = (trail?.at ?? []).map((at) => (at < 0 ? -1 : at - to));
  return [left, right].filter((distances) => {
    const nearest = distances.findIndex((distance) => distance >= 0);
    return distances.length === 0 || (nearest >= 0 && Math.abs((distances[nearest] ?? 0) - nearest) <= SLIP);
  }).length;
}
