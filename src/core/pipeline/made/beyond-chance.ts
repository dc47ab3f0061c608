/** Of a hundred texts that are like all others, one passes for another. */
const RARE = 0.01;

/** True where so many are rarely found in a text that has `usual` of them on average (Poisson). */
export function beyondChance(count: number, usual: number): boolean {
  let [term, fewer] = [Math.exp(-usual), 0];
  for (let found = 0; found < count; found += 1) {
    fewer += term;
    term *= usual / (found + 1);
  }
  return count > 0 && 1 - fewer < RARE;
}
