import { particleChange } from './particle-change';

/** Numbers of two words that are one: in the old row and in the new one. */
export type Pair = readonly [old: number, now: number];

/** A word as written, and as it is compared. */
export interface Form {
  readonly text: string;
  readonly form: string;
}

/** The same word with another particle or pronoun. */
const VARIANT = 0.7;
/** A pair that goes on where the last one ended: so that a common word joins its own sentence. */
const CONTINUED = 0.05;
/** Cells of the table that is filled: beyond it (two texts of some 1,400 words that share no end), everything counts as rewritten. */
const MOST_CELLS = 2_000_000;
/** A lone word this short between rewritten ones is chance, not the same word. */
const CHANCE_LETTERS = 3;

/** Which words of two rows are one, in order, so that most of them are. */
export function matchWords(old: readonly Form[], now: readonly Form[]): readonly Pair[] {
  const most = Math.min(old.length, now.length);
  let lead = 0;
  while (lead < most && old[lead]?.form === now[lead]?.form) lead += 1;
  let trail = 0;
  while (trail < most - lead && old.at(-1 - trail)?.form === now.at(-1 - trail)?.form) trail += 1;
  const middle = longestMatch(old.slice(lead, old.length - trail), now.slice(lead, now.length - trail)).map(([i, j]): Pair => [i + lead, j + lead]);
  const first = Array.from({ length: lead }, (_, i): Pair => [i, i]);
  const last = Array.from({ length: trail }, (_, i): Pair => [old.length - trail + i, now.length - trail + i]);
  return withoutChance([...first, ...middle, ...last], old, now);
}

function longestMatch(old: readonly Form[], now: readonly Form[]): readonly Pair[] {
  const width = now.length + 1;
  if (old.length * now.length === 0 || (old.length + 1) * width > MOST_CELLS) return [];
  const best = new Float32Array((old.length + 1) * width);
  const taken = new Uint8Array(best.length);
  const likeness = memoised(old, now);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      const next = at + width + 1;
      const like = likeness(i, j);
      const pair = like === 0 ? 0 : like + (best[next] ?? 0) + (taken[next] === 1 ? CONTINUED : 0);
      const skip = Math.max(best[at + width] ?? 0, best[at + 1] ?? 0);
      taken[at] = pair > skip ? 1 : 0;
      best[at] = Math.max(pair, skip);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    const at = i * width + j;
    if (taken[at] === 1) pairs.push([i++, j++]);
    else if ((best[at + width] ?? 0) >= (best[at + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** How alike two words are, worked out once for each two forms. */
function memoised(old: readonly Form[], now: readonly Form[]): (i: number, j: number) => number {
  const known = new Map<string, number>();
  return (i, j) => {
    const [a, b] = [old[i], now[j]];
    if (a === undefined || b === undefined) return 0;
    if (a.form === b.form) return 1;
    const key = `${a.form} ${b.form}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const like = particleChange(a.text, b.text) === null ? 0 : VARIANT;
    known.set(key, like);
    return like;
  };
}

function withoutChance(pairs: readonly Pair[], old: readonly Form[], now: readonly Form[]): readonly Pair[] {
  return pairs.filter(([i, j], at) => {
    const [before, after] = [pairs[at - 1] ?? [-1, -1], pairs[at + 1] ?? [old.length, now.length]];
    const alone = i - before[0] > 1 && j - before[1] > 1 && after[0] - i > 1 && after[1] - j > 1;
    return !alone || (old[i]?.form.length ?? 0) > CHANCE_LETTERS;
  });
}
