import type { ConllSpan } from './conll-spans';
import { shares, sum, type Shares, type Tally } from './tally';

/** What `--json` prints: `names` has the shape of the seeds' score. */
export interface ConllScore {
  readonly names: Readonly<Record<string, Shares>>;
  readonly sentences: number;
  readonly words: number;
  /** Names that the file holds, and those that were found, of the types asked. */
  readonly wanted: number;
  readonly found: number;
}

/** One sentence with its names by the file and by the engine. */
export interface ConllAnswer {
  readonly words: readonly string[];
  readonly wanted: readonly ConllSpan[];
  readonly found: readonly ConllSpan[];
}

/** Counts names by exact span and type. */
export function scoreConll(answers: readonly ConllAnswer[], types: readonly string[]): { readonly score: ConllScore; readonly errors: readonly string[] } {
  const tallies = types.map((type) => [type, sum(answers.map((answer) => tally(answer, type)))] as const);
  const names = [...tallies.map(([type, one]) => [type, shares(one)] as const), ['micro', shares(sum(tallies.map(([, one]) => one)))] as const];
  const count = (key: 'wanted' | 'found'): number => answers.reduce((total, answer) => total + answer[key].length, 0);
  return {
    score: { names: Object.fromEntries(names), sentences: answers.length, words: answers.reduce((total, { words }) => total + words.length, 0), wanted: count('wanted'), found: count('found') },
    errors: answers.flatMap(tellErrors),
  };
}

function tally({ wanted, found }: ConllAnswer, type: string): Tally {
  const gold = wanted.filter((span) => span.type === type);
  const ours = found.filter((span) => span.type === type);
  const right = ours.filter((span) => holds(gold, span)).length;
  return { right, wrong: ours.length - right, missed: gold.length - right };
}

function tellErrors({ words, wanted, found }: ConllAnswer, sentence: number): readonly string[] {
  const tell = (verdict: string, { from, to, type }: ConllSpan): string => `${verdict} ${sentence + 1} ${type} «${words.slice(from, to).join(' ')}» in: ${words.slice(Math.max(0, from - 5), to + 5).join(' ')}`;
  return [...found.filter((span) => !holds(wanted, span)).map((span) => tell('wrong ', span)), ...wanted.filter((span) => !holds(found, span)).map((span) => tell('missed', span))];
}

function holds(spans: readonly ConllSpan[], one: ConllSpan): boolean {
  return spans.some(({ from, to, type }) => from === one.from && to === one.to && type === one.type);
}
