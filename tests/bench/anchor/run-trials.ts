import type { Article } from '../../../src/core/model/article';
import type { Span } from '../../../src/core/model/span';
import { chanceOf, seededChance, shuffle } from './chance';
import { judgeChain, type ChainResult } from './chain';
import { EDITS, type EditKind, type Group } from './edits/kinds';
import { foreignTexts } from './foreign';
import { isThere, type Judged, type Verdict } from './judge';
import { byLineage, byLink, byQuote, type Matcher } from './matchers';
import { LENGTHS, passagesOf, type Length } from './passages';
import { judgeTrial, makeTrial, type Trial } from './trial';

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

export interface RunOptions {
  readonly seed: number;
  readonly trials: number;
  /** The other matchers, which are slow, are asked on one trial in so many; null asks them never. */
  readonly othersEvery: number | null;
  readonly match?: Matcher;
  readonly onTrial?: (done: number) => void;
  /** Told of every wrong landing, and with lineage of every one that is not right. */
  readonly onFault?: (fault: Fault) => void;
}

interface Cell {
  readonly edit: string;
  readonly kind: EditKind;
  readonly length: Length;
}

/** Runs trials over all articles, edits and lengths. The same options and articles give the same results. */
export function runTrials(articles: readonly Article[], options: RunOptions): readonly Result[] {
  const passages = articles.map(passagesOf);
  const foreign = foreignTexts(articles, options.seed);
  const able = Object.fromEntries(Object.keys(LENGTHS).map((length) => [length, passages.flatMap((one, index) => (one.has(length as Length) ? [index] : []))]));
  const cells = allCells().filter(({ length }) => (able[length] ?? []).length > 0);
  const results: Result[] = [];
  let round: readonly Cell[] = [];
  for (let trial = 0; trial < options.trials && cells.length > 0; trial += 1) {
    if (trial % cells.length === 0) round = shuffle(cells, seededChance(options.seed + trial));
    const cell = round[trial % cells.length];
    if (cell === undefined) break;
    const chance = chanceOf(options.seed, trial);
    const among = able[cell.length] ?? [];
    const index = among[trial % among.length] ?? 0;
    const article = articles[index];
    const passage = passages[index]?.pick(cell.length, chance);
    if (article === undefined || passage === undefined) break;
    const text = foreign(index);
    const made = makeTrial(article, passage, cell.kind, text, chance);
    const withOthers = options.othersEvery !== null && trial % options.othersEvery === 0;
    results.push(runTrial(made, cell, options, withOthers ? () => judgeChain(made, text, chance) : null));
    options.onTrial?.(trial + 1);
  }
  return results;
}

function runTrial(trial: Trial, { edit, kind, length }: Cell, { match = byLink, onFault }: RunOptions, chain: (() => ChainResult | null) | null): Result {
  const { untouched } = trial.truth;
  const there = isThere(trial.truth);
  const own = judgeTrial(trial, match);
  if (own.verdict === 'wrong') onFault?.({ trial, name: `${edit}, ${length}`, ...own });
  if (chain === null) return { edit, group: kind.group, length, ...own, untouched, there, others: null };
  const lineage = judgeTrial(trial, byLineage);
  if (there && lineage.verdict !== 'right') onFault?.({ trial, name: `${edit}, ${length}, with lineage`, ...lineage });
  return { edit, group: kind.group, length, ...own, untouched, there, others: { peer: judgeTrial(trial, byQuote), lineage, chain: chain() } };
}

/** Every edit with every length that it is for, as often as its share says. */
function allCells(): readonly Cell[] {
  return Object.entries(EDITS).flatMap(([edit, kind]) => (Object.keys(LENGTHS) as Length[]).flatMap((length) => (kind.lengths === undefined || kind.lengths.includes(length) ? Array.from({ length: LENGTHS[length] }, () => ({ edit, kind, length })) : [])));
}
