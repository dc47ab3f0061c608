import type { Span } from '../../model/span';

/** Quotation marks that close one another; within a pair marks of another family are letters of the quotation. */
type Family = 'angle' | 'small' | 'double' | 'single';

const FAMILIES: Readonly<Record<string, Family>> = { '«': 'angle', '»': 'angle', '‹': 'small', '›': 'small', '"': 'double', '“': 'double', '”': 'double', '„': 'double', '‟': 'double', '＂': 'double', "'": 'single', '‘': 'single', '’': 'single' };
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
/** A block whose guillemets came mirrored («قال »…« ثم»): the first one opens, though it is the closing one. */
const MIRRORED = /^[^«»]*(?:^|[\s(:])»(?=[^\s.,،؛:])/;
/** Stand after a closing mark. */
const AFTER_CLOSING = /[\s.,،؛;:!?؟)\]…–—-]/;
/** A quotation that is never closed is taken to the end of its block when no longer than this many units: the next paragraph may go on with it. */
const LONGEST_UNCLOSED = 1200;

/** Words in quotation marks: the marks lie outside `start` and `end`. */
export interface Marked extends Span {
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset after the closing mark. */
  readonly close: number;
}

/** Words in marks within one block, left to right, not nested. Marks come broken in the press (8 “ and 12 ”, ” for “): what a mark does is read from its neighbours, and the balance starts anew with each block. */
export function findMarks(text: string, block: Span): readonly Marked[] {
  const line = text.slice(block.start, block.end);
  const found = marksIn(line.includes('»') && MIRRORED.test(line) ? line.replace(/[«»]/g, (mark) => (mark === '«' ? '»' : '«')) : line);
  return found.map(({ start, end, open, close }) => ({ start: start + block.start, end: end + block.start, open: open + block.start, close: close + block.start }));
}

function marksIn(text: string): readonly Marked[] {
  const found: Marked[] = [];
  let open: { readonly at: number; readonly family: Family } | null = null;
  for (let i = 0; i < text.length; i += 1) {
    const family = FAMILIES[text.charAt(i)];
    if (family === undefined || isApostrophe(text, i, family)) continue;
    if (open === null) {
      if (canOpen(text, i)) open = { at: i, family };
    } else if (family === open.family) {
      if (reopens(text, i)) open = { at: i, family };
      else {
        push(found, text, open.at, i, i + 1);
        open = null;
      }
    }
  }
  if (open !== null && open.family !== 'single' && text.length - open.at <= LONGEST_UNCLOSED) push(found, text, open.at, text.length, text.length);
  return found;
}

function isApostrophe(text: string, i: number, family: Family): boolean {
  return family === 'single' && LETTER.test(text.charAt(i - 1)) && LETTER.test(text.charAt(i + 1));
}

function canOpen(text: string, i: number): boolean {
  if (text.charAt(i) === '»' || text.charAt(i) === '›' || i + 1 >= text.length) return false;
  const after = text.charAt(i + 1);
  const closes = i > 0 && !SPACE.test(text.charAt(i - 1)) && AFTER_CLOSING.test(after) && text.charAt(i - 1) !== ':';
  return !closes;
}

/** A second opening mark while one is open: the first was never closed. */
function reopens(text: string, i: number): boolean {
  const mark = text.charAt(i);
  if (mark !== '“' && mark !== '«' && mark !== '‹' && mark !== '‘') return false;
  return i > 0 && /[\s(:]/.test(text.charAt(i - 1)) && i + 1 < text.length && !AFTER_CLOSING.test(text.charAt(i + 1));
}

function push(found: Marked[], text: string, open: number, closing: number, close: number): void {
  let start = open + 1;
  let end = closing;
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  if (end > start) found.push({ start, end, open, close });
}
