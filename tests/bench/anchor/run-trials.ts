import type { Article } from '../../../src/core/model/article';
import type { Span } from '../../../src/core/model/span';
import { judgeChain, type ChainResult } from './chain';
import type { Group } from './edits/kinds';
import { isThere, type Judged, type Verdict } from './judge';
import { makeTrials, type Made, type TrialOptions } from './make-trials';
import { byLineage, byLink, byQuote, type Matcher } from './matchers';
import type { Length } from './passages';
import { judgeTrial, type Trial } from './trial';

/** How one trial ended. */
export interface Result extends Judged {
  readonly edit: string;
  readonly group: Group;
  readonly length: Length;
  /** True when the passage is there with the words that it had. */
  readonly untouched: boolean;
  /** True when the passage, or what was made of it, still has a place. */
  readonly there: boolean;
  /** The other matchers on the same trial; null where they were not asked. */
  readonly others: Others | null;
}

/** Others on the same trial: a plain quotation, a link with lineage, and a link with lineage after one more edit. */
export interface Others {
  readonly peer: Judged;
  readonly lineage: Judged;
  readonly chain: ChainResult | null;
}

/** A trial that should have ended otherwise. */
export interface Fault {
  readonly trial: Trial;
  readonly name: string;
  readonly verdict: Verdict;
  /** In the new text; null when none was claimed. */
  readonly claim: Span | null;
}

export interface RunOptions extends TrialOptions {
  /** The other matchers, which are slow, are asked on one trial in so many; null asks them never. */
  readonly othersEvery: number | null;
  readonly match?: Matcher;
  readonly onTrial?: (done: number) => void;
  /** Told of every wrong landing, and with lineage of every one that is not right. */
  readonly onFault?: (fault: Fault) => void;
}

/** Runs trials. The same options and articles give the same results. */
export function runTrials(articles: readonly Article[], options: RunOptions): readonly Result[] {
  const results: Result[] = [];
  for (const made of makeTrials(articles, options)) {
    results.push(runTrial(made, options));
    options.onTrial?.(results.length);
  }
  return results;
}

function runTrial(made: Made, { othersEvery, match = byLink, onFault }: RunOptions): Result {
  const { trial, edit, kind, length } = made;
  const there = isThere(trial.truth);
  const { claim, ...judged } = judgeTrial(trial, match);
  if (judged.verdict === 'wrong') onFault?.({ trial, name: `${edit}, ${length}`, verdict: 'wrong', claim });
  const result = { edit, group: kind.group, length, ...judged, untouched: trial.truth.untouched, there };
  if (othersEvery === null || made.number % othersEvery > 0) return { ...result, others: null };
  const lineage = judgeTrial(trial, byLineage);
  if (lineage.verdict === 'wrong' || (there && lineage.verdict !== 'right')) onFault?.({ trial, name: `${edit}, ${length}, with lineage`, ...lineage });
  return { ...result, others: { peer: judgeTrial(trial, byQuote), lineage, chain: judgeChain(made) } };
}
