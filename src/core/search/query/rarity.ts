/** Rarity as BM25 has it, of what stands in `found` of `passages`. */
export function rarityOf(found: number, passages: number): number {
  const held = Math.min(passages, found);
  return Math.log(1 + (passages - held + 0.5) / (held + 0.5));
}
