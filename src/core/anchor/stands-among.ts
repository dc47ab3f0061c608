import type { Span } from '../model/span';
import { anchorWords, wordsIn, type Anchored } from './anchor-words';
import type { Selector } from './selector';

/** Words next to a passage that tell whether it stands where it stood. */
const NEIGHBOURS = 3;

/** True when a passage still stands beside the words that it stood beside, on one side at least: paragraphs put in or taken out elsewhere push it along, and do not move it. */
export function standsAmong(article: Anchored, { before, after }: Selector, span: Span): boolean {
  const text = anchorWords(article);
  const { hashes } = text;
  const { from, to } = wordsIn(text, span);
  const left = before.slice(-NEIGHBOURS);
  const right = after.slice(0, NEIGHBOURS);
  const isBehind = left.length > 0 && from >= left.length && left.every((hash, i) => hashes[from - left.length + i] === hash);
  return isBehind || (right.length > 0 && right.every((hash, i) => hashes[to + i] === hash));
}
