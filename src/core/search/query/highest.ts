/** Contenders are sorted out when there are so many times more than wanted. */
const FULL = 4;
const LEAST_ROOM = 64;

/** The `most` of some ascending positions that have the highest keys, highest first; of equal ones the earlier. */
export function highest(positions: Uint32Array, keys: Float32Array | Uint32Array, most: number): readonly number[] {
  const byKey = (a: number, b: number): number => (keys[b] ?? 0) - (keys[a] ?? 0) || a - b;
  const room = Math.max(LEAST_ROOM, FULL * most);
  let contenders: number[] = [];
  let floor = -Infinity;
  for (let i = 0; i < positions.length; i += 1) {
    const position = positions[i] ?? 0;
    if ((keys[position] ?? 0) <= floor) continue;
    contenders.push(position);
    if (contenders.length < room) continue;
    contenders = contenders.sort(byKey).slice(0, most);
    floor = keys[contenders.at(-1) ?? -1] ?? -Infinity;
  }
  return contenders.sort(byKey).slice(0, most);
}
