import type { AnchorWords } from '../anchor-words';
import { pair, pairRun, type Draft, type Run } from './draft';
import { NOWHERE } from './runs';

/** So many words in the same order, once in either text, are the same words, wherever they stand. */
const TELLING = 8;

/** Finds what stands in both texts word for word, however it was moved: whole paragraphs first, then the longest runs, then what goes on beside them. */
export function pairExact(draft: Draft): void {
  pairParagraphs(draft, (before, after) => before === after);
  for (const run of uniqueRuns(draft)) pairRun(draft, run);
  extend(draft);
  // Twins of which one came or went: the first is the first.
  pairParagraphs(draft, () => true);
}

/** Paragraphs of the same words, the first with the first, if there are as many as asked for. */
function pairParagraphs(draft: Draft, agree: (before: number, after: number) => boolean): void {
  const { before, after, idsBefore, idsAfter, to, from } = draft;
  const there = paragraphs(after, idsAfter, from);
  for (const [key, starts] of paragraphs(before, idsBefore, to)) {
    const others = there.get(key) ?? [];
    if (!agree(starts.length, others.length)) continue;
    const length = key.split(' ').length;
    starts.slice(0, others.length).forEach((start, i) => pairRun(draft, { from: start, at: others[i] ?? 0, length }));
  }
}

/** First words of the paragraphs that are wholly free, by their words. */
function paragraphs({ firstOfBlock }: AnchorWords, ids: Int32Array, taken: Int32Array): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  for (let block = 0; block + 1 < firstOfBlock.length; block += 1) {
    const [start, end] = [firstOfBlock[block] ?? 0, firstOfBlock[block + 1] ?? 0];
    if (start === end || taken.subarray(start, end).some((other) => other !== NOWHERE)) continue;
    const key = ids.subarray(start, end).join(' ');
    starts.set(key, [...(starts.get(key) ?? []), start]);
  }
  return starts;
}

/** Runs around groups of words that stand once in either text, longest first. Runs may overlap: who comes first takes the words. */
function uniqueRuns({ idsBefore, idsAfter, to, from }: Draft): readonly Run[] {
  const there = uniqueGroups(idsAfter, from);
  const runs: Run[] = [];
  let last: Run | null = null;
  for (const [hash, here] of uniqueGroups(idsBefore, to)) {
    const at = there.get(hash);
    if (at === undefined || (last !== null && at - here === last.at - last.from && here < last.from + last.length)) continue;
    const run = widen(idsBefore, idsAfter, to, from, here, at);
    if (run.length < TELLING) continue;
    runs.push(run);
    last = run;
  }
  return runs.sort((a, b) => b.length - a.length || a.from - b.from);
}

/** Hash of every group of free words that no other group has -> its first word, in order. */
function uniqueGroups(ids: Int32Array, taken: Int32Array): ReadonlyMap<number, number> {
  const groups = new Map<number, number>();
  const twice = new Set<number>();
  let free = 0;
  for (let end = 1; end <= ids.length; end += 1) {
    free = taken[end - 1] === NOWHERE ? free + 1 : 0;
    if (free < TELLING) continue;
    const hash = hashGroup(ids, end - TELLING, end);
    if (groups.has(hash)) twice.add(hash);
    else groups.set(hash, end - TELLING);
  }
  for (const hash of twice) groups.delete(hash);
  return groups;
}

function hashGroup(ids: Int32Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ (ids[i] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
  return hash;
}

/** The same free words around two places, as far as they go. Two groups of one hash may differ: then the run is short. */
function widen(before: Int32Array, after: Int32Array, to: Int32Array, from: Int32Array, here: number, there: number): Run {
  const same = (step: number): boolean => before[here + step] === after[there + step] && to[here + step] === NOWHERE && from[there + step] === NOWHERE;
  let first = 0;
  let end = 0;
  while (here + end < before.length && there + end < after.length && same(end)) end += 1;
  while (here + first > 0 && there + first > 0 && same(first - 1)) first -= 1;
  return { from: here + first, at: there + first, length: end - first };
}

/** The same words right beside words that are known. */
function extend(draft: Draft): void {
  const { idsBefore, idsAfter, to } = draft;
  const reach = (i: number, step: 1 | -1): void => {
    const at = (to[i - step] ?? NOWHERE) + step;
    if (to[i] === NOWHERE && (to[i - step] ?? NOWHERE) !== NOWHERE && idsBefore[i] === idsAfter[at]) pair(draft, i, at);
  };
  for (let i = 1; i < to.length; i += 1) reach(i, 1);
  for (let i = to.length - 2; i >= 0; i -= 1) reach(i, -1);
}
