import { analyze } from '../analyze/analyze';
import { analyzeWord, stemOf } from '../analyze/analyze-word';
import type { Token } from '../analyze/token';
import { completions } from './completions';
import type { Lookup } from './lookup';

/** Words of which the last is perhaps not finished: where the corpus does not have it, but words that go on from it, nothing is taken off it. */
export function analyzeOpen(text: string, lookup: Lookup): readonly Token[] {
  const tokens = analyze(text, { ...lookup, indexed: (form) => lookup.indexed?.(form) ?? { bare: form, stem: stemOf(form, { ...lookup, frequency: () => 0 }) } });
  return tokens.map((token, at) => (token.stem === null || at < tokens.length - 1 || !goesOn(token, lookup) ? { ...token, ...analyzeWord(token.written, lookup) } : token));
}

function goesOn({ form }: Token, lookup: Lookup): boolean {
  const { view } = lookup;
  const awaited = view.awaited();
  if (view.entries(form).length > 0 || view.awaited() !== awaited) return true;
  return completions(form, 1, lookup).length > 0 || view.awaited() !== awaited;
}
