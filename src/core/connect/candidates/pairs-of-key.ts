/** Of the passages of a key, each meets the first so many of them: what all copy is among them. */
const FIRST = 4;
/** And so many before it, which are the nearest in time. */
const BEFORE = 24;

/** Gives pairs of passages of one key, later first, so that work grows with their number and not with its square. Passages come in order. */
export function pairsOfKey(passages: readonly number[], each: (later: number, earlier: number) => void): void {
  passages.forEach((later, at) => {
    const from = Math.max(0, at - BEFORE);
    for (let other = 0; other < Math.min(FIRST, from); other += 1) each(later, passages[other] ?? 0);
    for (let other = from; other < at; other += 1) each(later, passages[other] ?? 0);
  });
}
