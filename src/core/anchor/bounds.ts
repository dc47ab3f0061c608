import type { Alignment } from './align';
import { STRETCH_WORDS } from './thresholds';

/** Reach of the context beyond its own words at the ends of a changed passage. */
export const SLACK = 8;

/** The passage begins at its first word, else right behind its neighbour, else as many words before its first known one as there were. */
export function beginning(lead: Alignment, passage: Alignment): number | null {
  const neighbour = lead.at.at(-1) ?? -1;
  const known = passage.at.findIndex((at) => at >= 0);
  const at = passage.at[known] ?? -1;
  if (known === 0) return at;
  if (neighbour >= 0) return neighbour + 1;
  return known < 0 ? null : Math.max(lastFound(lead) + 1, at - known, 0);
}

/** The passage ends with its last word, else right before its neighbour, else as many words behind its last known one as there were. */
export function ending(passage: Alignment, trail: Alignment): number | null {
  const neighbour = trail.at[0] ?? -1;
  const known = passage.at.findLastIndex((at) => at >= 0);
  const at = passage.at[known] ?? -1;
  if (known >= 0 && known === passage.at.length - 1) return at + 1;
  if (neighbour >= 0) return neighbour;
  const next = trail.at.find((one) => one >= 0) ?? Infinity;
  return known < 0 ? null : Math.min(next, at + passage.at.length - known);
}

/** True when a stretch of words may be the passage of so many words, grown or shrunk at most so many times. */
export function fits(stretch: number, words: number, most: number): boolean {
  return stretch > 0 && stretch <= Math.max(words * most, words + STRETCH_WORDS) && stretch >= Math.min(words / most, words - STRETCH_WORDS);
}

function lastFound(alignment: Alignment): number {
  return Math.max(-1, ...alignment.at);
}
