import type { Span } from '../../model/span';

/** Context on each side, in code points: what the W3C note's examples and its implementations keep. */
const CONTEXT = 32;
/** Code points beyond this one take two UTF-16 units. */
const LAST_OF_ONE_UNIT = 0xffff;

/** W3C Web Annotation selector that carries the words themselves. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C Web Annotation selector of a place: half-open, in code points, not in UTF-16 units. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** The words of a span and their surroundings, for use outside. */
export function toTextQuoteSelector(text: string, { start, end }: Span): TextQuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: [...text.slice(Math.max(0, start - 2 * CONTEXT), start)].slice(-CONTEXT).join(''),
    suffix: [...text.slice(end, end + 2 * CONTEXT)].slice(0, CONTEXT).join(''),
  };
}

/** The place of a span, for use outside. */
export function toTextPositionSelector(text: string, { start, end }: Span): TextPositionSelector {
  const before = codePoints(text.slice(0, start));
  return { type: 'TextPositionSelector', start: before, end: before + codePoints(text.slice(start, end)) };
}

/** The span of a place that was told in code points; null when the text is shorter. */
export function fromTextPosition(text: string, { start, end }: Pick<TextPositionSelector, 'start' | 'end'>): Span | null {
  let at = 0;
  let from: number | null = null;
  for (let point = 0; at <= text.length; point += 1) {
    if (point === start) from = at;
    if (point === end) return from === null ? null : { start: from, end: at };
    at += (text.codePointAt(at) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1;
  }
  return null;
}

function codePoints(text: string): number {
  return [...text].length;
}
