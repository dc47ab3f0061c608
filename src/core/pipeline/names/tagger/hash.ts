const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const SPREAD = 0x9e3779b1;

/** 32-bit hash of a stretch of a text, without building the stretch. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = OFFSET;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return Math.imul(hash ^ (hash >>> 15), SPREAD) >>> 0;
}

/** One hash of two, in this order. */
export function mix(first: number, second: number): number {
  const joined = Math.imul(first ^ (first >>> 13), SPREAD) ^ Math.imul(second, PRIME);
  return Math.imul(joined ^ (joined >>> 16), SPREAD) >>> 0;
}
