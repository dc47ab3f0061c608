import { symbolCode, type SymbolCode } from './symbol-code';

/** Ordinals told for themselves; later ones are written out behind the last code. */
const MOST = 48;
/** Rows: grades 0 to 3 of own passages, then set-aside passages. */
const ASIDE = 4;
const ROWS = 5;
/** Articles with as many passages of a list, or more, are alike. */
const MOST_TOGETHER = 4;
const SCALE = 65536;
/** The least likely has at least this part of the most likely ones together. */
const LEAST = 2048;
/** A passage of the highest grade is the title, as a rule. */
const TITLE = 4;

/** Counts at which ordinals passages of each grade stand. */
export class SpreadCount {
  readonly #rows = Array.from({ length: ROWS }, () => new Float64Array(MOST));

  add(grade: number, ordinal: number, isAside: boolean): void {
    const row = this.#rows[isAside ? ASIDE : grade];
    const at = Math.min(MOST - 1, ordinal);
    if (row !== undefined) row[at] = (row[at] ?? 0) + 1;
  }

  /** A text for each row: a digit for each ordinal that says how often it is, in half powers of two. */
  rows(): readonly string[] {
    const most = this.#rows.reduce((sum, row) => row.reduce((a, b) => Math.max(a, b), sum), 1);
    return this.#rows.map((row) => Array.from(row, (count) => digitOf((count * SCALE) / most).toString(36)).join('').replace(/0+$/, ''));
  }
}

/** How ordinals are coded in a collection: by the grade of the passage, and by how many passages of its article are in the list. */
export class OrdinalSpread {
  readonly #rows: readonly (readonly number[])[];
  readonly #codes: (SymbolCode | undefined)[] = [];
  readonly #next: (SymbolCode | undefined)[] = [];
  /** The symbol of all ordinals that have none of their own. */
  readonly escape: number;

  /** From what `SpreadCount` told. */
  constructor(rows: readonly string[]) {
    this.escape = Math.min(MOST - 1, rows.reduce((most, { length }) => Math.max(most, length), 1));
    this.#rows = Array.from({ length: ROWS }, (_, at) => Array.from({ length: this.escape + 1 }, (__, ordinal) => weightOf(Number.parseInt(rows[at]?.[ordinal] ?? '0', 36))));
  }

  /** Of the first of `together` passages of an article; `grade` is the greatest of them, null where there is none. */
  code(grade: number | null, isAside: boolean, together: number): SymbolCode {
    const row = isAside ? ASIDE : (grade ?? ROWS);
    const count = Math.min(MOST_TOGETHER, together);
    return (this.#codes[row * MOST_TOGETHER + count] ??= symbolCode(floored(this.#weights(row, count))));
  }

  /** Of the step to the next passage of an article behind that at `before`, an ordinal below `escape`, where so many are still to come. Its last symbol is the step to `escape`. */
  next(before: number, isAside: boolean, left: number): SymbolCode {
    const count = Math.min(MOST_TOGETHER, left);
    const row = isAside ? ASIDE : ROWS;
    return (this.#next[(row * MOST + before) * MOST_TOGETHER + count] ??= symbolCode(floored(this.#weights(row, count).slice(before + 1))));
  }

  #weights(row: number, together: number): readonly number[] {
    if (row < ROWS && together === 1) return this.#rows[row] ?? [];
    const rows = row === ASIDE ? [ASIDE] : row === ROWS ? [0, 1, 2, 3] : [0, 1, 2];
    let weights: readonly number[] = Array.from({ length: this.escape + 1 }, (_, at) => rows.reduce((sum, own) => sum + (this.#rows[own]?.[at] ?? 0), 0));
    for (let more = 1; more < together; more += 1) weights = sumsBehind(weights);
    return row === 3 ? [total(weights) * TITLE, ...weights.slice(1)] : weights;
  }
}

/** Of so many together the first stands before the others: as often as these have room behind it. */
function sumsBehind(weights: readonly number[]): readonly number[] {
  const sums = weights.map(() => 0);
  for (let at = weights.length - 2; at >= 0; at -= 1) sums[at] = (sums[at + 1] ?? 0) + (weights[at + 1] ?? 0);
  return sums;
}

/** Whole numbers, none of them so small that its code would be long. */
function floored(weights: readonly number[]): readonly number[] {
  const least = Math.max(1, Math.floor(total(weights) / LEAST));
  return weights.map((weight) => Math.max(least, weight));
}

function total(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function weightOf(digit: number): number {
  return digit === 0 ? 1 : (2 + (digit & 1)) << (digit >> 1);
}

function digitOf(weight: number): number {
  let digit = 0;
  while (weightOf(digit + 1) <= weight) digit += 1;
  return digit;
}
