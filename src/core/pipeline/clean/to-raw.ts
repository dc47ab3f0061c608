import type { Block, Edit } from '../../model/block';
import type { Span } from '../../model/span';

type Mapped = Pick<Block, 'start' | 'end' | 'rawStart' | 'rawEnd' | 'edits'>;

/**
 * Offset in the decoded seed of an offset in a block's clean text.
 * Where cleaning took something away, `after` gives the place behind it (that of the character at the offset), `before` the place before it (the end of the character before).
 * Throws a RangeError for an offset outside the block.
 */
export function toRaw(block: Mapped, offset: number, side: 'after' | 'before' = 'after'): number {
  if (offset < block.start || offset > block.end) throw new RangeError(`offset ${offset} outside block ${block.start}-${block.end}`);
  const edit = lastEdit(block.edits, (candidate) => candidate.start < offset || (side === 'after' && candidate.end === offset && candidate.start === offset));
  if (edit === undefined) return block.rawStart + (offset - block.start);
  if (offset >= edit.end) return edit.rawEnd + (offset - edit.end);
  return side === 'after' ? edit.rawStart : edit.rawEnd;
}

/** The place in the decoded seed of a span of a block's clean text, without what cleaning took away at its borders. */
export function toRawSpan(block: Mapped, span: Span): Span {
  const start = toRaw(block, span.start, 'after');
  return { start, end: Math.max(start, toRaw(block, span.end, 'before')) };
}

/** Offset in the clean text of an offset in the decoded seed; what cleaning took away lies at the start of what it put there. Throws a RangeError for an offset outside the block. */
export function toText(block: Mapped, rawOffset: number): number {
  if (rawOffset < block.rawStart || rawOffset > block.rawEnd) throw new RangeError(`offset ${rawOffset} outside block ${block.rawStart}-${block.rawEnd}`);
  const edit = lastEdit(block.edits, (candidate) => candidate.rawStart <= rawOffset);
  if (edit === undefined) return block.start + (rawOffset - block.rawStart);
  return rawOffset >= edit.rawEnd ? edit.end + (rawOffset - edit.rawEnd) : edit.start;
}

/** The last of the ordered edits for which `isBefore` holds; it holds for all before that one. */
function lastEdit(edits: readonly Edit[], isBefore: (edit: Edit) => boolean): Edit | undefined {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const edit = edits[middle];
    if (edit !== undefined && isBefore(edit)) low = middle + 1;
    else high = middle;
  }
  return edits[low - 1];
}
