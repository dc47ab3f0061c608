import type { Quotation } from '../../model/annotation';
import type { Span } from '../../model/span';
import type { Referent } from './discourse';
import type { Cue } from './find-cues';
import type { Voice } from './find-voice';
import type { Paragraph } from './paragraph';

/** A quotation while its paragraph is read. */
export type Open = Quotation & { readonly referent: Referent | null };

/** What a cue tells, by the rule that read it. */
export function toQuotation(paragraph: Paragraph, cue: Cue, kind: Quotation['kind'], content: Span, { found, via }: Voice, rule: string): Open {
  return {
    kind,
    block: paragraph.block.index,
    content,
    cue: { start: cue.start, end: cue.end },
    stance: cue.form?.stance ?? cue.attribution?.stance ?? 'neutral',
    speaker: found?.speaker ?? null,
    via,
    evidence: { by: 'rule', id: rule, words: paragraph.text.slice(cue.start, cue.end), score: null },
    referent: found?.referent ?? null,
  };
}
