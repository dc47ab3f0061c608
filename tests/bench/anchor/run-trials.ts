import type { Article } from '../../../src/core/model/article';
import { chanceOf, seededChance, shuffle } from './chance';
import { EDITS, type EditKind, type Group } from './edits/kinds';
import { foreignTexts } from './foreign';
import type { Judged } from './judge';
import { LENGTHS, passagesOf, type Length } from './passages';
import { byLink, byQuote, judgeTrial, makeTrial, type Matcher, type Trial } from './trial';

/** How one trial ended. */
export interface Result extends Judged {
  readonly edit: string;
  readonly group: Group;
  readonly length: Length;
  /** True when the passage is there with the words that it had. */
  readonly untouched: boolean;
  /** True when nothing of the passage is left. */
  readonly gone: boolean;
  /** The plain matcher on the same trial; null where it was not asked. */
  readonly peer: Judged | null;
}

export interface RunOptions {
  readonly seed: number;
  readonly trials: number;
  /** The plain matcher, which is slow, is asked on one trial in so many. */
  readonly peerEvery: number;
  readonly match?: Matcher;
  readonly onTrial?: (done: number) => void;
  /** Told of every wrong landing. */
  readonly onWrong?: (trial: Trial, result: Result, claim: string) => void;
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
    results.push(runTrial(makeTrial(article, passage, cell.kind, foreign(index), chance), cell, trial % options.peerEvery === 0, options));
    options.onTrial?.(trial + 1);
  }
  return results;
}

function runTrial(trial: Trial, { edit, kind, length }: Cell, withPeer: boolean, { match = byLink, onWrong }: RunOptions): Result {
  const { claim, verdict, twin } = judgeTrial(trial, match);
  const { hull, untouched } = trial.truth;
  const result = { edit, group: kind.group, length, verdict, twin, untouched, gone: hull === null, peer: withPeer ? judgeTrial(trial, byQuote) : null };
  if (verdict === 'wrong' && claim !== null) onWrong?.(trial, result, trial.after.text.slice(claim.start, claim.end));
  return result;
}

/** Every edit with every length that it is for, as often as its share says. */
function allCells(): readonly Cell[] {
  return Object.entries(EDITS).flatMap(([edit, kind]) => (Object.keys(LENGTHS) as Length[]).flatMap((length) => (kind.lengths === undefined || kind.lengths.includes(length) ? Array.from({ length: LENGTHS[length] }, () => ({ edit, kind, length })) : [])));
}
