import type { Span } from '../model/span';
import { fold } from '../text/fold';
import { stem } from '../text/stem';
import { words } from '../text/words';

/** Shorter words say little. */
const SHORTEST = 3;

/** Stems of the words of a stretch of text that say something. */
export function stemsOf(text: string, span: Span): ReadonlySet<string> {
  return new Set(words(text, span).map((word) => stem(fold(word.text))).filter((one) => one.length >= SHORTEST));
}

/** How many of one set stand in the other. */
export function inBoth(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count += 1;
  return count;
}

/** Which part of the shorter of two sets stands in the other. */
export function alikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return inBoth(a, b) / Math.max(1, Math.min(a.size, b.size));
}
