import type { Span } from '../../../src/core/model/span';
import { fold } from '../../../src/core/text/fold';
import { words } from '../../../src/core/text/words';
import { survivor, type TracedText } from './traced-text';

/** `right`: there, or honestly lost when gone. `near`: there with bounds that are off, a part of a passage that was torn apart, or a twin. `lost`: lost though present. `wrong`: any other text. */
export type Verdict = 'right' | 'near' | 'lost' | 'wrong';

/** A verdict on one trial. */
export interface Judged {
  readonly verdict: Verdict;
  /** True when the claimed place has the passage's very words, or had them as the link was made, and is not the passage: such a claim is near. */
  readonly twin: boolean;
}

/** What became of a passage, known by where each unit of the new text comes from. */
export interface Truth {
  /** From its first surviving unit to its last; null when no letter of it survives. */
  readonly hull: Span | null;
  /** Units of the new text that come from the passage. */
  readonly own: number;
  /** True when more of its stretch is strange than its own: there is no one place left that it could be. */
  readonly scattered: boolean;
  /** True when its pieces follow one another as they did. */
  readonly inOrder: boolean;
  /** True when its words are those that they were, in one piece. */
  readonly untouched: boolean;
  /** True when none of its words is one that it was. */
  readonly allOthers: boolean;
  /** Its folded words as the link was made. */
  readonly forms: string;
  /** The text as the link was made. */
  readonly old: string;
}

/** Overlap (F1 of units) from which a place is the passage, and from which it is near. */
const RIGHT = 0.8;
const NEAR = 0.5;
/** Less than this share of its stretch is the passage's own: it was torn apart. */
const TORN = 0.8;
/** Less than this share of its stretch: the stretch is no place. */
const SCATTERED = 0.5;
const LETTER = /[\p{L}\p{N}]/u;

/** What became of a passage of an old text. */
export function truthOf(old: string, passage: Span, now: TracedText): Truth {
  const hull = survivor(now, passage);
  const forms = formsOf(old, passage);
  if (hull === null) return { hull, own: 0, scattered: false, inOrder: false, untouched: false, allOthers: false, forms, old };
  let [own, letters, inOrder, last] = [0, false, true, -1];
  for (let i = hull.start; i < hull.end; i += 1) {
    if (!isOwn(now, passage, i)) continue;
    const origin = now.origins[i] ?? -1;
    own += 1;
    inOrder &&= origin >= last;
    last = origin;
    letters ||= LETTER.test(now.text.charAt(i));
  }
  const formsNow = formsOf(now.text, hull);
  const known = new Set(forms.split(' '));
  return { hull: letters ? hull : null, own, scattered: own < SCATTERED * (hull.end - hull.start), inOrder, untouched: formsNow === forms, allOthers: !formsNow.split(' ').some((form) => known.has(form)), forms, old };
}

/** True when the passage, or what was made of it, still stands in one place, and is not its pieces in another order. */
export function isThere({ hull, scattered, inOrder, allOthers }: Truth): boolean {
  return hull !== null && !scattered && inOrder && !allOthers;
}

/** Judges a claim on a place of the new text; null claims none. */
export function judge(claim: Span | null, truth: Truth, passage: Span, now: TracedText): Judged {
  if (claim === null) return { verdict: truth.hull === null || truth.allOthers ? 'right' : 'lost', twin: false };
  const { hull, own, scattered } = truth;
  if (hull !== null) {
    const held = countOwn(now, passage, claim);
    const density = own / (hull.end - hull.start);
    const overlap = Math.max(f1(held, claim.end - claim.start, own), scattered ? 0 : f1(common(claim, hull), claim.end - claim.start, hull.end - hull.start));
    if (overlap >= RIGHT) return { verdict: 'right', twin: false };
    if (overlap >= NEAR || (density < TORN && held >= RIGHT * (claim.end - claim.start))) return { verdict: 'near', twin: false };
  }
  const twin = formsOf(now.text, claim) === truth.forms || formsOf(truth.old, originOf(claim, now)) === truth.forms;
  return { verdict: twin ? 'near' : 'wrong', twin };
}

/** Overlap of a claim with a range that is known to be true. */
export function overlap(claim: Span, truth: Span): number {
  return f1(common(claim, truth), claim.end - claim.start, truth.end - truth.start);
}

/** Verdict for an overlap. */
export function verdictOf(share: number): Verdict {
  return share >= RIGHT ? 'right' : share >= NEAR ? 'near' : 'wrong';
}

/** The folded words of a span, one space between. */
export function formsOf(text: string, span: Span): string {
  return words(text, span)
    .map((word) => fold(word.text))
    .filter((form) => form !== '')
    .join(' ');
}

/** The stretch of the old text that a span comes from. */
function originOf({ start, end }: Span, { origins }: TracedText): Span {
  const known = origins.subarray(start, end).filter((origin) => origin >= 0);
  return known.length === 0 ? { start: 0, end: 0 } : { start: Math.min(...known), end: Math.max(...known) + 1 };
}

function isOwn({ origins }: TracedText, { start, end }: Span, i: number): boolean {
  const origin = origins[i] ?? -1;
  return origin >= start && origin < end;
}

function countOwn(now: TracedText, passage: Span, span: Span): number {
  let count = 0;
  for (let i = span.start; i < span.end; i += 1) if (isOwn(now, passage, i)) count += 1;
  return count;
}

function common(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function f1(shared: number, a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * shared) / (a + b);
}
