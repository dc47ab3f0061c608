import { aliasWindows } from '../analyze/alias-windows';
import { FUNCTION_WORD } from '../analyze/function-words';
import type { Token } from '../analyze/token';
import type { Alias, IndexView } from '../index/index-view';
import type { NameAsked } from './compiled-query';
import { facetRanges } from './facet-ranges';

/** Of the things that are called alike those are meant that are not rarer by far than the commonest, two at most. Up to this rank in its facet nothing is rare. */
const MOST_READINGS = 2;
const RARER = 8;
const COMMON_RANK = 64;

/** The names among words that stand together, and for each word the values that it names. */
export interface NamesAsked {
  readonly names: readonly NameAsked[];
  readonly valuesOf: ReadonlyMap<Token, readonly number[]>;
}

/** Names may run over several words. `runs` are words between which nothing else stands. */
export function namesAsked(runs: readonly (readonly Token[])[], view: IndexView): NamesAsked {
  const names: NameAsked[] = [];
  const beginning = (first: string): readonly Alias[] => (first.startsWith(FUNCTION_WORD) ? [] : view.aliases(first));
  const valuesOf = new Map<Token, readonly number[]>();
  for (const run of runs) {
    for (const { from, to, alias } of aliasWindows(run, beginning)) {
      const tokens = run.slice(from, to);
      const values = meant(alias.values, view);
      names.push({ word: tokens.map(({ written }) => written).join(' '), values });
      for (const token of tokens) valuesOf.set(token, values);
    }
  }
  return { names, valuesOf };
}

function meant(values: readonly number[], { head }: IndexView): readonly number[] {
  const ranges = Object.values(facetRanges(head));
  const rank = (value: number): number => value - (ranges.find(({ from, to }) => from <= value && value < to)?.from ?? 0);
  const ranked = [...values].sort((a, b) => rank(a) - rank(b) || a - b);
  const least = RARER * Math.max(COMMON_RANK, rank(ranked[0] ?? 0));
  return ranked.slice(0, MOST_READINGS).filter((value) => rank(value) <= least).sort((a, b) => a - b);
}
