/** Puts the numbers from `base` to `end` that are not `missing` at the places from `at` on; the missing ones, the first `count` of an array, are ascending. Gives the place behind the last. */
export function fillOthers(numbers: Uint32Array, at: number, base: number, end: number, missing: Uint32Array, count: number): number {
  let [place, number] = [at, base];
  for (let next = 0; next <= count; next += 1, number += 1) {
    const stop = next < count ? (missing[next] ?? end) : end;
    while (number < stop) numbers[place++] = number++;
  }
  return place;
}
