/** How many words of one passage stand in another in the same order: the longest common subsequence, as a share of the shorter one. */
export function inOrderShare(a: Uint32Array, b: Uint32Array): number {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  let above = new Uint16Array(shorter.length + 1);
  let row = new Uint16Array(shorter.length + 1);
  for (const word of longer) {
    for (let at = 0; at < shorter.length; at += 1) row[at + 1] = shorter[at] === word ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0);
    [above, row] = [row, above];
  }
  return shorter.length === 0 ? 0 : (above[shorter.length] ?? 0) / shorter.length;
}
