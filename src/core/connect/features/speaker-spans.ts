import type { Article } from '../../model/article';
import type { Span } from '../../model/span';

/** Characters from a cue to what is quoted, at most: between them stands who speaks, and where. */
const LONGEST = 150;

/** Where a block names who speaks and that he does: it says little of what is told. */
export function speakerSpans({ quotations }: Pick<Article, 'quotations'>, block: number): readonly Span[] {
  return quotations.filter((quotation) => quotation.block === block).flatMap(({ speaker, cue, content }): readonly Span[] => {
    const named = speaker?.span === null || speaker === null ? [] : [speaker.span];
    if (cue === null) return named;
    const gap = content.start - cue.start;
    return [...named, gap > 0 && gap < LONGEST ? { start: cue.start, end: content.start } : cue];
  });
}
