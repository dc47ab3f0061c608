/** A line: the pieces from `from` to before `to`. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Width of some pieces on one line. Never less with one piece more. */
export type WidthOf<Piece> = (line: readonly Piece[]) => number;

/** Closer than this to the narrowest width, as a share of the full one. */
const PRECISION = 1 / 200;

/** Fills lines with pieces, each line as full as it can be; null when one piece alone is wider than a line. */
export function breakLines<Piece>(pieces: readonly Piece[], width: number, widthOf: WidthOf<Piece>): readonly LineRange[] | null {
  const lines: LineRange[] = [];
  let from = 0;
  while (from < pieces.length) {
    let to = from;
    while (to < pieces.length && widthOf(pieces.slice(from, to + 1)) <= width) to += 1;
    if (to === from) return null;
    lines.push({ from, to });
    from = to;
  }
  return lines;
}

/** The narrowest width at which `linesAt` still needs no more lines than at the full width: its lines are then about equally long. */
export function balancedWidth(width: number, linesAt: (width: number) => number | null): number {
  const wanted = linesAt(width);
  let [low, high] = [0, width];
  while (high - low > width * PRECISION) {
    const middle = (low + high) / 2;
    const lines = linesAt(middle);
    if (lines !== null && wanted !== null && lines <= wanted) high = middle;
    else low = middle;
  }
  return high;
}
