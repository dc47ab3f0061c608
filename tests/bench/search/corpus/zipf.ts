import type { Chance } from '../../anchor/chance';

/** Draws numbers from 0 to `size - 1`, the n-th in proportion to `1 / (n + 1 + shift) ** slope` (Zipf and Mandelbrot). */
export function zipf(size: number, slope: number, shift: number): (chance: Chance) => number {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank += 1) {
    sum += (rank + 1 + shift) ** -slope;
    sums[rank] = sum;
  }
  return (chance) => firstAbove(sums, chance() * sum);
}

/** Draws keys in proportion to their weights. */
export function weighted<T>(weights: readonly (readonly [key: T, weight: number])[]): (chance: Chance) => T {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach(([, weight], at) => {
    sum += weight;
    sums[at] = sum;
  });
  return (chance) => {
    const found = weights[firstAbove(sums, chance() * sum)];
    if (found === undefined) throw new RangeError('nothing to draw from');
    return found[0];
  };
}

function firstAbove(sums: Float64Array, value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
