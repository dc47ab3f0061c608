import type { AnchorWords } from '../anchor-words';
import { alignGap } from './align-gap';
import { openDraft, pair, part, type Draft } from './draft';
import { pairExact } from './exact-runs';
import type { Gap, Pair } from './gap-table';
import { pairMoved } from './moved-paragraphs';
import { NOWHERE, type WordMap } from './runs';
import { areBorneOut } from './borne-out';
import { areSimilar } from './similar-words';

/** Least share of the pairs of a gap that must stand in step for the gap to have been rewritten word for word. */
const IN_STEP = 0.6;

/**
 * For every word of a text where it is in a later one. What stands word for word is found wherever it was moved to; between it,
 * words that were changed are found in their order; last, paragraphs that were moved and changed. What only happens to recur stays apart.
 *
 * @param known what is known already, and is not asked again
 * @param exactOnly looks for nothing that was changed
 */
export function alignRevisions(before: AnchorWords, after: AnchorWords, known: WordMap | null = null, exactOnly = false): WordMap {
  const draft = openDraft(before, after);
  known?.forEach((at, i) => at !== NOWHERE && pair(draft, i, at));
  pairExact(draft);
  if (exactOnly) return draft.to;
  for (const gap of gapsOf(draft)) pairGap(draft, gap);
  pairMoved(draft);
  return draft.to;
}

/** Pairs what a gap has in common, and parts again what is too thin to be one text. */
function pairGap(draft: Draft, gap: Gap): void {
  const pairs = alignGap(draft, gap).filter(([i, j]) => draft.to[i] === NOWHERE && draft.from[j] === NOWHERE);
  const steps = inStep(draft, gap);
  // Word for word in as many words as before: what stands in its own place there stands in no other.
  if (steps.length > 0 && steps.length >= IN_STEP * pairs.length) for (const [i, j] of steps) pair(draft, i, j);
  else {
    for (const [i, j] of pairs) pair(draft, i, j);
    const inPlace = ([i, j]: Pair): boolean => i - gap.from === j - gap.at && gap.to - gap.from === gap.end - gap.at;
    for (const [i] of pairs.filter((one) => !inPlace(one) && !areBorneOut(draft, one))) part(draft, i);
  }
}

/** The same or similar words at the same place of two stretches of one length. */
function inStep(draft: Draft, { from, to, at, end }: Gap): readonly Pair[] {
  if (to - from !== end - at) return [];
  const { before, after } = draft;
  const pairs: Pair[] = [];
  for (let i = from, j = at; i < to; i += 1, j += 1) {
    const [form, other] = [before.forms[i] ?? '', after.forms[j] ?? ''];
    if (draft.to[i] === NOWHERE && draft.from[j] === NOWHERE && (form === other || areSimilar(form, other))) pairs.push([i, j]);
  }
  return pairs;
}

/** The free stretches beside one another: between two neighbours that are still neighbours, else behind the one and before the other. */
function gapsOf({ to, from }: Draft): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let start = 0; start < to.length; start += 1) {
    if (to[start] !== NOWHERE) continue;
    let end = start;
    while (end < to.length && to[end] === NOWHERE) end += 1;
    const at = start === 0 ? 0 : (to[start - 1] ?? NOWHERE) + 1;
    const last = end === to.length ? from.length : (to[end] ?? NOWHERE);
    const stop = freeEnd(from, at, 1);
    gaps.push({ from: start, to: end, at, end: stop });
    if (stop !== last) gaps.push({ from: start, to: end, at: freeEnd(from, last, -1), end: last });
    start = end;
  }
  return gaps.filter((gap) => gap.end > gap.at);
}

/** How far the words from a place on, or before it, are free. */
function freeEnd(taken: Int32Array, start: number, step: 1 | -1): number {
  let at = start;
  while (step > 0 ? at < taken.length && taken[at] === NOWHERE : at > 0 && taken[at - 1] === NOWHERE) at += step;
  return at;
}
