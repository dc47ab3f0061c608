import type { Block } from '../../core/model/block';

/** How many characters of a decoded seed, spaces aside, no block covers. Should be 0. */
export function countUncovered(raw: string, blocks: readonly Block[]): number {
  const covered = new Uint8Array(raw.length);
  for (const { rawStart, rawEnd } of blocks) covered.fill(1, rawStart, rawEnd);
  let count = 0;
  for (let at = 0; at < raw.length; at += 1) if (covered[at] === 0 && raw.charAt(at).trim() !== '') count += 1;
  return count;
}
