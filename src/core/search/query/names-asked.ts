import { aliasWindows } from '../analyze/alias-windows';
import { FUNCTION_WORD } from '../analyze/function-words';
import type { Token } from '../analyze/token';
import type { Alias, IndexView } from '../index/index-view';
import type { NameAsked } from './compiled-query';

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
      names.push({ word: tokens.map(({ written }) => written).join(' '), values: alias.values });
      for (const token of tokens) valuesOf.set(token, alias.values);
    }
  }
  return { names, valuesOf };
}
