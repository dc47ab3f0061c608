import type { Judged, Verdict } from './judge';
import { isLong } from './passages';
import type { Result } from './run-trials';
import { count, percent } from './tally';

/** What must hold: a share in percent of some trials, at least or at most. */
export interface Target {
  readonly name: string;
  readonly aim: string;
  readonly trials: number;
  readonly percent: number;
  readonly met: boolean;
}

interface Aim {
  readonly name: string;
  readonly of: (results: readonly Result[]) => readonly Judged[];
  readonly verdict: Verdict;
  /** Percent. */
  readonly least?: number;
  readonly most?: number;
}

/** What passage links are held to. */
const AIMS: readonly Aim[] = [
  { name: 'sentences and longer: wrong', of: where(({ length }) => isLong(length)), verdict: 'wrong', most: 0 },
  { name: 'sentences and longer, cosmetic edits: right', of: where((result) => isLong(result.length) && result.group === 'cosmetic'), verdict: 'right', least: 99.5 },
  { name: 'sentences and longer, untouched: right', of: where((result) => isLong(result.length) && isUntouched(result)), verdict: 'right', least: 99 },
  { name: 'sentences and longer, rewritten by 10 %: right', of: where((result) => isLong(result.length) && result.edit === 'rewritten 10 %'), verdict: 'right', least: 95 },
  { name: 'sentences and longer, rewritten by 25 %: right', of: where((result) => isLong(result.length) && result.edit === 'rewritten 25 %'), verdict: 'right', least: 85 },
  { name: '4 to 8 words: wrong', of: where(({ length }) => length === '4-8'), verdict: 'wrong', most: 0.02 },
  { name: '4 to 8 words, untouched: right', of: where((result) => result.length === '4-8' && isUntouched(result)), verdict: 'right', least: 98 },
  { name: '1 to 3 words: wrong', of: where(({ length }) => length === '1-3'), verdict: 'wrong', most: 0.1 },
  { name: 'with lineage, all that is there: right', of: (results) => results.flatMap(({ there, others }) => (there && others !== null ? [others.lineage] : [])), verdict: 'right', least: 99.5 },
  { name: 'with lineage, two revisions old: right', of: (results) => results.flatMap(({ others }) => (others?.chain?.there === true ? [others.chain] : [])), verdict: 'right', least: 99.5 },
];

/** Which aims the results meet. */
export function targetsOf(results: readonly Result[]): readonly Target[] {
  return AIMS.map(({ name, of, verdict, least = 0, most = 100 }) => {
    const counts = count(of(results));
    const share = percent(counts[verdict], counts.trials);
    return { name, aim: most < 100 ? `≤ ${most} %` : `≥ ${least} %`, trials: counts.trials, percent: share, met: counts.trials > 0 && share >= least && share <= most };
  });
}

function where(test: (result: Result) => boolean): Aim['of'] {
  return (results) => results.filter(test);
}

function isUntouched({ group, untouched }: Result): boolean {
  return group === 'around' && untouched;
}
