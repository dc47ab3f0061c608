import { sharedEnd, sharedStart } from '../diff/shared-ends';

/** What is glued to the beginning of a word and comes and goes with an edit. */
const GLUED: ReadonlySet<string> = new Set(['و', 'ف', 'ب', 'ل', 'ك', 'ال', 'وال', 'فال', 'بال', 'كال', 'لل', 'ول', 'وب']);
const LONGEST_GLUED = 3;
const SHORTEST_REST = 2;
/** Shorter words are one letter from many others. */
const SHORTEST_MISTYPED = 4;
const DIGIT = /\d/;

/** True when one folded word is the other with a particle more or less, or with one letter mistyped. Numbers are never alike. */
export function areSimilar(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > LONGEST_GLUED) return false;
  if (!isGlued(a, b) && !isGlued(b, a) && !isMistyped(a, b)) return false;
  return !DIGIT.test(a) && !DIGIT.test(b);
}

function isGlued(long: string, short: string): boolean {
  return short.length >= SHORTEST_REST && long.endsWith(short) && GLUED.has(long.slice(0, -short.length));
}

/** One letter put in, left out, replaced, or two that changed places. */
function isMistyped(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.max(a.length, b.length) < SHORTEST_MISTYPED) return false;
  const start = sharedStart(a, b);
  const end = sharedEnd(a.slice(start), b.slice(start));
  const [here, there] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return Math.max(here.length, there.length) <= 1 || (here.length === 2 && here === `${there.charAt(1)}${there.charAt(0)}`);
}
