import type { Span } from '../../model/span';
import { TATWEEL } from '../../text/code-points';

/** Marks that close what each mark opens; a closing curly mark also opens where it stands before a word. */
const CLOSERS: Readonly<Record<string, string>> = { '«': '»', '“': '”"', '”': '”', '„': '“”', '"': '"”', '‹': '›' };
const MARK = /[«»“”„"‹›]/g;
const BEFORE_OPENING = new RegExp(`[\\s(\\[،؛:${TATWEEL}–—-]|[وفبكل]`, 'u');
const BEFORE_WORD = /[\p{L}\p{N}(«“]/u;

/** Stretches of one paragraph between quotation marks that belong together, marks included. A mark without its partner opens nothing, so that a broken pair cannot swallow the paragraph. */
export function quotedSpans(paragraph: string): readonly Span[] {
  const spans: Span[] = [];
  let open: { readonly mark: string; readonly start: number } | null = null;
  for (const match of paragraph.matchAll(MARK)) {
    const mark = match[0];
    const opens = canOpen(paragraph, match.index, mark);
    const closes: boolean = open !== null && CLOSERS[open.mark]?.includes(mark) === true;
    if (open !== null && closes && !(opens && isSpaced(paragraph, match.index))) {
      spans.push({ start: open.start, end: match.index + 1 });
      open = null;
    } else if (opens && !isNested(open, mark)) {
      open = { mark, start: match.index };
    }
  }
  return spans;
}

function canOpen(paragraph: string, at: number, mark: string): boolean {
  if (!(mark in CLOSERS)) return false;
  if (mark === '«' || mark === '“' || mark === '„' || mark === '‹') return true;
  return (at === 0 || BEFORE_OPENING.test(paragraph.charAt(at - 1))) && BEFORE_WORD.test(paragraph.charAt(at + 1));
}

/** True when the mark stands after a space and before a word: it opens, whatever is open already. */
function isSpaced(paragraph: string, at: number): boolean {
  return /\s/u.test(paragraph.charAt(at - 1));
}

/** A mark of another kind inside an open quotation is a quotation within it. */
function isNested(open: { readonly mark: string } | null, mark: string): boolean {
  return open !== null && open.mark !== mark;
}
