/** Bits of one number: what a number of 32 bits with a sign holds whatever is done with it. */
const BITS = 30;

/** Places as bits of numbers, the lowest bit of the first one for place 0. */
export function bitsOf(places: readonly number[]): readonly number[] {
  const bits: number[] = [];
  for (const place of places) {
    const at = Math.floor(place / BITS);
    while (bits.length <= at) bits.push(0);
    bits[at] = (bits[at] ?? 0) | (1 << place % BITS);
  }
  return bits;
}

/** True when a place is among them. */
export function hasBit(bits: readonly number[], place: number): boolean {
  return ((bits[Math.floor(place / BITS)] ?? 0) & (1 << place % BITS)) !== 0;
}
