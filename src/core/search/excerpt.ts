import type { Span } from '../model/span';
import { words } from '../text/words';

/** Characters of an excerpt, about three lines of a list. */
const USUAL_LENGTH = 220;
/** Share of the excerpt that stands before its first hit. */
const LEAD_IN = 0.25;

/** A piece of a text that begins and ends at words. Offsets are those of the text. */
export interface Excerpt extends Span {
  readonly hits: readonly Span[];
}

/** The piece of a span of a text where hits stand thickest, at most `length` characters unless one word is longer. `hits` in order. */
export function excerpt(text: string, hits: readonly Span[], span: Span = { start: 0, end: text.length }, length: number = USUAL_LENGTH): Excerpt {
  const inside = hits.filter((hit) => span.start <= hit.start && hit.end <= span.end);
  if (span.end - span.start <= length) return { ...span, hits: inside };
  const cut = widestCut(text, span, firstOfThickest(inside, length) ?? span.start, length);
  return { ...cut, hits: inside.filter((hit) => cut.start <= hit.start && hit.end <= cut.end) };
}

/** Start of the hit after which most hits follow within an excerpt; null when there is none. */
function firstOfThickest(hits: readonly Span[], length: number): number | null {
  let best: { start: number; count: number } | null = null;
  for (const { start } of hits) {
    const count = hits.filter((hit) => hit.start >= start && hit.end <= start + length * (1 - LEAD_IN)).length;
    if (best === null || count > best.count) best = { start, count };
  }
  return best?.start ?? null;
}

function widestCut(text: string, span: Span, hit: number, length: number): Span {
  const wish = Math.max(span.start, Math.min(hit - Math.floor(length * LEAD_IN), span.end - length));
  const all = words(text, span);
  const first = all.find((word) => word.start >= wish || word.end > hit);
  const start = wish === span.start ? span.start : (first?.start ?? span.start);
  if (span.end - start <= length) return { start, end: span.end };
  const last = all.filter((word) => word.start >= start && word.end <= start + length).at(-1);
  return { start, end: last?.end ?? first?.end ?? span.end };
}
