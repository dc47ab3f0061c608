/** A list that is so many times longer than the other is not read but searched. */
const MUCH_LONGER = 12;

/** Every number that two ascending lists share, by its positions. */
export function meet(left: Uint32Array, right: Uint32Array, both: (left: number, right: number) => void): void {
  if (left.length > MUCH_LONGER * right.length) seek(right, left, (r, l) => { both(l, r); });
  else if (right.length > MUCH_LONGER * left.length) seek(left, right, both);
  else walk(left, right, both);
}

function walk(left: Uint32Array, right: Uint32Array, both: (left: number, right: number) => void): void {
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const a = left[i] ?? 0;
    const b = right[j] ?? 0;
    if (a === b) both(i, j);
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
}

function seek(few: Uint32Array, many: Uint32Array, both: (few: number, many: number) => void): void {
  let low = 0;
  for (let i = 0; i < few.length; i += 1) {
    const wanted = few[i] ?? 0;
    let step = 1;
    while (low + step < many.length && (many[low + step] ?? 0) < wanted) step *= 2;
    let high = Math.min(many.length, low + step);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((many[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    if (many[low] === wanted) both(i, low);
  }
}
