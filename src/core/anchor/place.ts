import { align, type Alignment } from './align';
import { proofHash, type AnchorWords } from './anchor-words';
import { SIDE_WORDS, type Selector } from './selector';
import { SCORE, STRETCH, STRETCH_WORDS } from './thresholds';

/** A place in a text that may be the passage: words `[from, to)`, empty where the passage seems cut out. Shares are from 0 to 1. */
export interface Place {
  readonly from: number;
  readonly to: number;
  /** True when its words are those of the passage. */
  readonly same: boolean;
  readonly coverage: number;
  /** The lesser coverage of its beginning and its end. */
  readonly end: number;
  readonly context: number;
  /** The lesser share of the two sides of the context. */
  readonly side: number;
  readonly score: number;
}

/** Reach of the context beyond its own words, for words put in between. */
const REACH = 3;
/** Reach of a changed passage, as a share of its length. */
const SLACK = 0.5;

/** Weighs a place that has the passage's very words. */
export function samePlace(from: number, selector: Selector, text: AnchorWords): Place {
  const to = from + selector.words;
  const before = align(selector.before, text, from - SIDE_WORDS - REACH, from);
  const after = align(selector.after, text, to, to + SIDE_WORDS + REACH);
  return weigh({ from, to, same: true, coverage: 1, end: 1 }, before, after);
}

/** Weighs a place around which the passage seems to begin, word by word. Null when neither its words nor its neighbours say where it begins and ends. */
export function changedPlace(guess: number, selector: Selector, text: AnchorWords): Place | null {
  const { head, tail, before, after, words } = selector;
  const slack = Math.max(SIDE_WORDS, Math.ceil(words * SLACK));
  const known = head.length + tail.length;
  const left = align(words === known ? [...before, ...head, ...tail, ...after] : [...before, ...head], text, guess - SIDE_WORDS - slack, guess + (words === known ? words : 0) + SIDE_WORDS + slack);
  const lead = slice(left, 0, before.length);
  const first = slice(left, before.length, before.length + (words === known ? known : head.length));
  const right = words === known ? slice(left, before.length, left.at.length) : align([...tail, ...after], text, Math.max(lastFound(first) + 1, guess + words - SIDE_WORDS - slack), guess + words + SIDE_WORDS + slack);
  const last = words === known ? first : slice(right, 0, tail.length);
  const trail = slice(right, last.at.length, right.at.length);
  const from = beginning(lead, first);
  const to = Math.min(ending(last, trail) ?? -1, text.forms.length);
  if (from === null || to < 0) return null;
  const passage = words === known ? halves(first) : [first, last];
  const stretch = to - from;
  const fits = stretch <= Math.max(words * STRETCH, words + STRETCH_WORDS) && stretch >= Math.min(words / STRETCH, words - STRETCH_WORDS) && stretch > 0;
  const same = stretch === words && proofHash(text.forms.slice(from, to)) === selector.proof;
  return weigh({ from, to: fits ? to : from, same, coverage: words === known ? share(first) : share(first, last), end: Math.min(...passage.map((part) => share(part))) }, lead, trail);
}

function weigh(found: Pick<Place, 'from' | 'to' | 'same' | 'coverage' | 'end'>, before: Alignment, after: Alignment): Place {
  const sides = [before, after].filter((side) => side.at.length > 0).map((side) => share(side));
  const context = sides.length === 0 ? 1 : share(before, after);
  return { ...found, context, side: sides.length === 0 ? 1 : Math.min(...sides), score: SCORE.coverage * found.coverage + SCORE.context * context };
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

function share(...alignments: readonly Alignment[]): number {
  const sum = (pick: (alignment: Alignment) => readonly number[]): number => alignments.flatMap(pick).reduce((total, number) => total + number, 0);
  const weight = sum((alignment) => alignment.weight);
  return weight === 0 ? 0 : sum((alignment) => alignment.found) / weight;
}

function lastFound(alignment: Alignment): number {
  return Math.max(-1, ...alignment.at);
}

function slice({ at, found, weight }: Alignment, from: number, to: number): Alignment {
  return { at: at.slice(from, to), found: found.slice(from, to), weight: weight.slice(from, to) };
}

function halves(alignment: Alignment): readonly Alignment[] {
  const { length } = alignment.at;
  return length < 2 ? [alignment] : [slice(alignment, 0, Math.ceil(length / 2)), slice(alignment, Math.floor(length / 2), length)];
}
