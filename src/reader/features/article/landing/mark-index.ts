import type { Span } from '../../../../core/model/span';
import { overlaps } from '../../../../core/model/span';

/** Which mark of its block shows a passage, from zero: passages that touch are drawn as one. */
export function markIndex(spans: readonly Span[], block: Span, passage: Span): number {
  let [index, end] = [-1, -1];
  for (const span of spans.filter((one) => overlaps(one, block)).sort((a, b) => a.start - b.start)) {
    if (span.start > end) {
      if (span.start > passage.start && index >= 0) break;
      index += 1;
    }
    end = Math.max(end, span.end);
  }
  return Math.max(0, index);
}
