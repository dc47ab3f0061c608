import type { Target } from './figures';
import type { Verdict } from './judge';
import type { Length } from './passages';
import type { Result } from './run-trials';
import { count, percent } from './tally';

/** Lengths that must never go wrong. */
const LONG: readonly Length[] = ['sentence', 'paragraph', 'paragraphs'];

interface Aim {
  readonly name: string;
  readonly of: (result: Result) => boolean;
  readonly verdict: Verdict;
  /** Percent. */
  readonly least?: number;
  readonly most?: number;
}

const isLong = ({ length }: Result): boolean => LONG.includes(length);

/** What passage links are held to. */
const AIMS: readonly Aim[] = [
  { name: 'whole sentences and longer: wrong', of: isLong, verdict: 'wrong', most: 0 },
  { name: 'whole sentences and longer, cosmetic edits: right', of: (result) => isLong(result) && result.group === 'cosmetic', verdict: 'right', least: 99.5 },
  { name: 'whole sentences and longer, passage untouched: right', of: (result) => isLong(result) && result.group === 'around' && result.untouched, verdict: 'right', least: 99 },
  { name: 'whole sentences and longer, rewritten by 10 %: right', of: (result) => isLong(result) && result.edit === 'rewritten 10 %', verdict: 'right', least: 95 },
  { name: 'whole sentences and longer, rewritten by 25 %: right', of: (result) => isLong(result) && result.edit === 'rewritten 25 %', verdict: 'right', least: 85 },
  { name: '4 to 8 words: wrong', of: ({ length }) => length === '4-8', verdict: 'wrong', most: 0.02 },
  { name: '4 to 8 words, passage untouched: right', of: ({ length, group, untouched }) => length === '4-8' && group === 'around' && untouched, verdict: 'right', least: 98 },
  { name: '1 to 3 words: wrong', of: ({ length }) => length === '1-3', verdict: 'wrong', most: 0.1 },
];

/** Which aims the results meet. */
export function targetsOf(results: readonly Result[]): readonly Target[] {
  return AIMS.map(({ name, of, verdict, least = 0, most = 100 }) => {
    const counts = count(results, of);
    const share = percent(counts[verdict], counts.trials);
    return { name, aim: most < 100 ? `≤ ${most} %` : `≥ ${least} %`, trials: counts.trials, percent: share, met: counts.trials > 0 && share >= least && share <= most };
  });
}
