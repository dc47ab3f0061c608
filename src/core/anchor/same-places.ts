import { align, certain } from './align';
import { proofHash, type AnchorWords } from './anchor-words';
import { isWhole, weigh, type Place } from './place';
import type { Selector } from './selector';

/** Places with the same words that are looked at closely. */
const MOST_SAME = 24;
/** Reach of the context beyond its own words, for words put in between. */
const REACH = 3;

/** Places that have the passage's very words: how many there are, and the likeliest of them. */
export function samePlaces(selector: Selector, text: AnchorWords): { readonly count: number; readonly places: readonly Place[] } {
  const { head, tail, words } = selector;
  const starts = (text.places.get(head[0] ?? -1) ?? []).filter((from) => {
    const end = from + words;
    if (end > text.hashes.length) return false;
    return head.every((hash, i) => text.hashes[from + i] === hash) && tail.every((hash, i) => text.hashes[end - tail.length + i] === hash) && proofHash(text.forms.slice(from, end)) === selector.proof;
  });
  return { count: starts.length, places: likeliest(starts, selector, text).map((from) => samePlace(from, selector, text)) };
}

/** Of very many places with the same words, those with the most of the same neighbours. */
function likeliest(starts: readonly number[], { before, after, words }: Selector, { hashes }: AnchorWords): readonly number[] {
  if (starts.length <= MOST_SAME) return starts;
  const near = (from: number, side: readonly number[]): number => {
    const beside = hashes.slice(from, from + side.length);
    return side.filter((hash) => beside.includes(hash)).length;
  };
  const scored = starts.map((from) => ({ from, count: near(Math.max(0, from - before.length), before) + near(from + words, after) }));
  return scored.sort((a, b) => b.count - a.count || a.from - b.from).slice(0, MOST_SAME).map(({ from }) => from);
}

function samePlace(from: number, selector: Selector, text: AnchorWords): Place {
  const { before, head, middle, tail, after, words } = selector;
  const to = from + words;
  const lead = align(before, text, from - before.length - REACH, from);
  const trail = align(after, text, to, to + after.length + REACH);
  const own = certain([...head, ...middle, ...tail], text);
  return weigh({ from, to, same: true, proven: true, whole: isWhole(from, to, selector, text) }, [own], [lead, trail]);
}
