import type { Article } from '../../../src/core/model/article';
import { resolve } from '../../../src/core/anchor/resolve';
import { DEMANDS, type Demands, type Row } from '../../../src/core/anchor/thresholds';
import { judge, type Judged } from './judge';
import { makeTrials, type TrialOptions } from './make-trials';
import { linkTo, placeOf } from './matchers';
import { isLong } from './passages';
import { count, type Counts } from './tally';

/** How much a threshold is raised or lowered. */
const SHIFTS = [-0.3, -0.2, -0.1, -0.05, 0, 0.05, 0.1, 0.2, 0.3] as const;

/** Wrong and lost when one threshold is moved and all others stay. */
export interface CurvePoint {
  readonly threshold: string;
  readonly shift: number;
  /** Sentences and longer. */
  readonly long: Counts;
  readonly short: Counts;
}

interface Variant {
  readonly threshold: string;
  readonly shift: number;
  readonly demands: Demands;
}

/** Follows every link of the same trials once for each position of each threshold. */
export function curve(articles: readonly Article[], options: TrialOptions): readonly CurvePoint[] {
  const variants = allVariants();
  const results = variants.map((): { long: Judged[]; short: Judged[] } => ({ long: [], short: [] }));
  for (const { trial, length } of makeTrials(articles, options)) {
    const selector = linkTo(trial.before, trial.passage);
    variants.forEach(({ demands }, i) => {
      const claim = placeOf(resolve(trial.after, selector, demands));
      results[i]?.[isLong(length) ? 'long' : 'short'].push(judge(claim, trial.truth, trial.passage, trial.now));
    });
  }
  return variants.map(({ threshold, shift }, i) => ({ threshold, shift, long: count(results[i]?.long ?? []), short: count(results[i]?.short ?? []) }));
}

/** The points as a table for a person: how many of the trials went wrong, were lost though there, or were right. */
export function curveReport(points: readonly CurvePoint[]): string {
  const [first] = points;
  return [
    `threshold moved, all others as they are: wrong / lost / right of ${first?.long.trials ?? 0} sentences and longer, and of ${first?.short.trials ?? 0} shorter passages`,
    ...points.map(({ threshold, shift, long, short }, i) => `${(points[i - 1]?.threshold === threshold ? '' : threshold).padEnd(22)}${shift.toFixed(2).padStart(6)}${cells(long)}${cells(short)}`),
  ].join('\n');
}

function cells({ wrong, lost, right }: Counts): string {
  return `     ${[wrong, lost, right].map((number) => String(number).padStart(7)).join('')}`;
}

/** The margin, and each share that the rows ask for: moved in all rows that ask for it at all. */
function allVariants(): readonly Variant[] {
  const shares = ['coverage', 'end', 'context', 'side'] as const;
  return [
    ...SHIFTS.map((shift) => ({ threshold: 'margin', shift, demands: { ...DEMANDS, margin: Math.max(0, DEMANDS.margin + shift) } })),
    ...SHIFTS.map((shift) => ({ threshold: 'same words, context', shift, demands: { ...DEMANDS, same: moved(DEMANDS.same, 'context', shift) } })),
    ...shares.flatMap((share) => SHIFTS.map((shift) => ({ threshold: `changed, ${share}`, shift, demands: { ...DEMANDS, changed: moved(DEMANDS.changed, share, shift) } }))),
  ];
}

function moved(rows: readonly Row[], share: 'coverage' | 'end' | 'context' | 'side', shift: number): readonly Row[] {
  return rows.map((row) => ({ ...row, [share]: row[share] === 0 ? 0 : Math.min(1, Math.max(0, row[share] + shift)) }));
}
