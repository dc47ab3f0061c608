import { fingerprint } from '../../text/fingerprint';
import type { FacetName } from '../../model/corpus';

/** Bits of the second half of a hash. */
export const LOW_BITS = 16;

/** Hash of a key in two halves, of 32 and 16 bits. */
export interface KeyHash {
  readonly high: number;
  readonly low: number;
}

/** Under which an article's number stands. */
export function articleHash(idOrKey: string): KeyHash {
  return hashOf(` ${idOrKey}`);
}

/** Under which a value's number stands. */
export function valueHash(facet: FacetName, id: string): KeyHash {
  return hashOf(`${facet} ${id}`);
}

function hashOf(text: string): KeyHash {
  return { high: fingerprint(text), low: fingerprint(`~${text}`) & ((1 << LOW_BITS) - 1) };
}
