import { align, certain, joined, scatter, share, slice, type Alignment } from './align';
import { proofHash, type AnchorWords } from './anchor-words';
import { guesses } from './guesses';
import { respelt } from './one-edit';
import type { Selector } from './selector';
import { FEW_COVERAGE, FEW_WORDS, GROWN_MIDDLE, GROWTH, OWN_WEIGHT, STRETCH, STRETCH_ENDS, STRETCH_KNOWN, STRETCH_WORDS } from './thresholds';

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

/** One end of a passage as it may lie in a text. */
interface Edge {
  readonly at: number;
  readonly inside: Alignment;
  readonly outside: Alignment;
}

/** Places with the same words that are looked at closely. */
const MOST_SAME = 24;
/** Reach of the context beyond its own words, for words put in between. */
const REACH = 3;
/** The same at the ends of a changed passage. */
const SLACK = 8;
/** So many words more or less between a passage and its neighbour, and they still stand side by side. */
const SLIP = 2;
/** Share of the letters of a place that must be left to trim it. */
const TRIM = 0.6;
/** Pairs of ends whose middle is looked at. */
const MOST_PAIRS = 6;

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

/** Places that have some of the passage's words, or its neighbours, so that one can tell where it begins and ends. */
export function changedPlaces(selector: Selector, text: AnchorWords): readonly Place[] {
  const { head, tail, words } = selector;
  const places = words === head.length + tail.length ? shortPlaces(selector, text) : longPlaces(selector, text);
  return places.filter((place) => !place.same && place.to > place.from);
}

function samePlace(from: number, selector: Selector, text: AnchorWords): Place {
  const { before, head, middle, tail, after, words } = selector;
  const to = from + words;
  const lead = align(before, text, from - before.length - REACH, from);
  const trail = align(after, text, to, to + after.length + REACH);
  const own = certain([...head, ...middle, ...tail], text);
  return weigh({ from, to, same: true, proven: true, whole: isWhole(from, to, selector, text) }, [own], [lead, trail]);
}

/** All words of the passage are known: they and their neighbours are laid over the text as one row. */
function shortPlaces(selector: Selector, text: AnchorWords): readonly Place[] {
  const { before, head, tail, after, words } = selector;
  const own = [...head, ...tail];
  const known = [{ hashes: before, offset: -before.length }, { hashes: own, offset: 0 }, { hashes: after, offset: words }];
  return guesses(known, text, Math.max(3, Math.ceil(words * 0.3))).flatMap((guess) => {
    const row = align([...before, ...own, ...after], text, guess - before.length - SLACK, guess + words + after.length + SLACK);
    const lead = slice(row, 0, before.length);
    const passage = slice(row, before.length, before.length + words);
    const trail = slice(row, before.length + words, row.at.length);
    const [from, to] = [beginning(lead, passage), ending(passage, trail)];
    if (from === null || to === null || !fits(to - from, words, STRETCH) || (to - from !== words && words <= FEW_WORDS && share(passage) < FEW_COVERAGE)) return [];
    return [trimmed(placeOf(from, Math.min(to, text.forms.length), selector, text, halves(passage), [lead, trail]), passage, text)];
  });
}

/** A short place without the words at its ends that nothing vouches for, if that leaves most of it. */
function trimmed(place: Place, passage: Alignment, { forms }: AnchorWords): Place {
  const known = passage.at.filter((at) => at >= 0);
  const [from, to] = [Math.min(...known), Math.max(...known) + 1];
  const letters = (first: number, last: number): number => forms.slice(first, last).join('').length;
  const most = known.length > 0 && letters(from, to) >= TRIM * letters(place.from, place.to);
  return place.proven || !most ? place : { ...place, from, to, whole: false };
}

/** Only the ends of the passage are known, and some words between: ends are looked for apart and paired. */
function longPlaces(selector: Selector, text: AnchorWords): readonly Place[] {
  const { words, middle } = selector;
  const pairs = leftEdges(selector, text).flatMap((left) => rightEdges(selector, text).map((right) => ({ left, right, found: share(left.inside, left.outside, right.inside, right.outside) })));
  const fitting = pairs.filter(({ left, right }) => fits(right.at - left.at, words, Math.min(share(left.inside), share(right.inside)) >= STRETCH_ENDS ? STRETCH_KNOWN : STRETCH));
  return fitting.sort((a, b) => b.found - a.found).slice(0, MOST_PAIRS).flatMap(({ left, right }) => {
    const between = scatter(middle, text, left.at, right.at);
    const grown = right.at - left.at > Math.max(words * GROWTH, words + SLACK);
    return grown && share(between) < GROWN_MIDDLE ? [] : [placeOf(left.at, right.at, selector, text, [left.inside, right.inside], [left.outside, right.outside], between)];
  });
}

function leftEdges({ before, head }: Selector, text: AnchorWords): readonly Edge[] {
  const found = guesses([{ hashes: before, offset: -before.length }, { hashes: head, offset: 0 }], text, SLACK).flatMap((guess): Edge[] => {
    const row = align([...before, ...head], text, guess - before.length - SLACK, guess + head.length + SLACK);
    const [outside, inside] = [slice(row, 0, before.length), slice(row, before.length, row.at.length)];
    const at = beginning(outside, inside);
    return at === null ? [] : [{ at, inside, outside }];
  });
  return apart(found);
}

function rightEdges({ tail, after }: Selector, text: AnchorWords): readonly Edge[] {
  const found = guesses([{ hashes: tail, offset: -tail.length }, { hashes: after, offset: 0 }], text, SLACK).flatMap((guess): Edge[] => {
    const row = align([...tail, ...after], text, guess - tail.length - SLACK, guess + after.length + SLACK);
    const [inside, outside] = [slice(row, 0, tail.length), slice(row, tail.length, row.at.length)];
    const at = ending(inside, outside);
    return at === null ? [] : [{ at: Math.min(at, text.forms.length), inside, outside }];
  });
  return apart(found);
}

function apart(edges: readonly Edge[]): readonly Edge[] {
  return edges.filter((edge, i) => edges.findIndex(({ at }) => at === edge.at) === i);
}

function placeOf(from: number, to: number, selector: Selector, text: AnchorWords, ends: readonly Alignment[], sides: readonly Alignment[], between?: Alignment): Place {
  const same = to - from === selector.words && proofHash(text.forms.slice(from, to)) === selector.proof;
  const proven = same || (to - from === selector.words && proofHash(asDescribed(from, to, selector, text, ends, between)) === selector.proof);
  return weigh({ from, to, same, proven, whole: isWhole(from, to, selector, text) }, ends, sides, between);
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

function weigh(found: Pick<Place, 'from' | 'to' | 'same' | 'proven' | 'whole'>, ends: readonly Alignment[], sides: readonly Alignment[], between?: Alignment): Place {
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

function isWhole(from: number, to: number, { whole }: Selector, { blocks, firstOfBlock }: AnchorWords): boolean {
  return whole && from === firstOfBlock[blocks[from] ?? 0] && to === firstOfBlock[(blocks[to - 1] ?? 0) + 1];
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

function fits(stretch: number, words: number, most: number): boolean {
  return stretch > 0 && stretch <= Math.max(words * most, words + STRETCH_WORDS) && stretch >= Math.min(words / most, words - STRETCH_WORDS);
}

/** The passage begins at its first word, else right behind its neighbour, else as many words before its first known one as there were. */
function beginning(lead: Alignment, passage: Alignment): number | null {
  const neighbour = lead.at.at(-1) ?? -1;
  const known = passage.at.findIndex((at) => at >= 0);
  const at = passage.at[known] ?? -1;
  if (known === 0) return at;
  if (neighbour >= 0) return neighbour + 1;
  return known < 0 ? null : Math.max(lastFound(lead) + 1, at - known, 0);
}

function ending(passage: Alignment, trail: Alignment): number | null {
  const neighbour = trail.at[0] ?? -1;
  const known = passage.at.findLastIndex((at) => at >= 0);
  const at = passage.at[known] ?? -1;
  if (known >= 0 && known === passage.at.length - 1) return at + 1;
  if (neighbour >= 0) return neighbour;
  const next = trail.at.find((one) => one >= 0) ?? Infinity;
  return known < 0 ? null : Math.min(next, at + passage.at.length - known);
}

function lastFound(alignment: Alignment): number {
  return Math.max(-1, ...alignment.at);
}

function halves(alignment: Alignment): readonly Alignment[] {
  const { length } = alignment.at;
  return length < 2 ? [alignment] : [slice(alignment, 0, Math.ceil(length / 2)), slice(alignment, Math.ceil(length / 2), length)];
}
