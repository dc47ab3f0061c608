import type { Article } from '../../../src/core/model/article';
import { chanceOf, seededChance, shuffle, type Chance } from './chance';
import { EDITS, type EditKind } from './edits/kinds';
import { foreignTexts } from './foreign';
import { LENGTHS, passagesOf, type Length } from './passages';
import type { Foreign } from './scene';
import { makeTrial, type Trial } from './trial';

/** Which trials, and how many. */
export interface TrialOptions {
  readonly seed: number;
  readonly trials: number;
}

/** A trial with what it is made of. */
export interface Made {
  readonly number: number;
  readonly edit: string;
  readonly kind: EditKind;
  readonly length: Length;
  readonly trial: Trial;
  readonly foreign: Foreign;
  /** The trial's own, as far as it has run. */
  readonly chance: Chance;
}

type Cell = Pick<Made, 'edit' | 'kind' | 'length'>;

/** Trials over all articles, edits and lengths. The same options and articles give the same trials. */
export function* makeTrials(articles: readonly Article[], { seed, trials }: TrialOptions): Generator<Made> {
  const passages = articles.map(passagesOf);
  const foreignOf = foreignTexts(articles, seed);
  const able = (length: Length): readonly number[] => passages.flatMap((one, index) => (one.has(length) ? [index] : []));
  const among: Readonly<Record<Length, readonly number[]>> = { '1-3': able('1-3'), '4-8': able('4-8'), '9-30': able('9-30'), sentence: able('sentence'), paragraph: able('paragraph'), paragraphs: able('paragraphs') };
  const cells = allCells().filter(({ length }) => among[length].length > 0);
  let round: readonly Cell[] = [];
  for (let number = 0; number < trials; number += 1) {
    if (number % cells.length === 0) round = shuffle(cells, seededChance(seed + number));
    const cell = round[number % cells.length];
    const index = cell && among[cell.length][number % among[cell.length].length];
    const article = articles[index ?? -1];
    if (cell === undefined || index === undefined || article === undefined) return;
    const chance = chanceOf(seed, number);
    const passage = passages[index]?.pick(cell.length, chance) ?? { start: 0, end: 0 };
    const foreign = foreignOf(index);
    yield { number, ...cell, foreign, chance, trial: makeTrial(article, passage, cell.kind, foreign, chance) };
  }
}

/** Every edit with every length that it is for, as often as its share says. */
function allCells(): readonly Cell[] {
  return Object.entries(EDITS).flatMap(([edit, kind]) => (Object.keys(LENGTHS) as Length[]).flatMap((length) => (kind.lengths === undefined || kind.lengths.includes(length) ? Array.from({ length: LENGTHS[length] }, () => ({ edit, kind, length })) : [])));
}
