import { BYTE_ORDER_MARK, LINE_END, isSpace } from '../../text/code-points';

/** A non-empty line of the decoded seed without the space around it; offsets in the seed, `line` from 1. */
export interface RawLine {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** The non-empty lines of a seed, whatever ends them. */
export function splitLines(raw: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  let start = 0;
  let line = 1;
  for (const ending of raw.matchAll(LINE_END)) {
    addTrimmed(lines, raw, line, start, ending.index);
    start = ending.index + ending[0].length;
    line += 1;
  }
  addTrimmed(lines, raw, line, start, raw.length);
  return lines;
}

function addTrimmed(lines: RawLine[], raw: string, line: number, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(raw.charAt(start))) start += 1;
  while (end > start && isBlank(raw.charAt(end - 1))) end -= 1;
  if (start < end) lines.push({ line, start, end });
}

function isBlank(character: string): boolean {
  return character === BYTE_ORDER_MARK || isSpace(character);
}
