import { fold } from '../../text/fold';
import type { Token } from './token';

/** A run of words that names something: token numbers, half-open. */
export interface AliasWindow<A> {
  readonly from: number;
  readonly to: number;
  readonly alias: A;
}

/** The names among the words of a text, longest first at each word, never overlapping. `beginning` gives the names whose key begins with a folded word. */
export function aliasWindows<A extends { readonly key: string }>(tokens: readonly Token[], beginning: (first: string) => readonly A[]): readonly AliasWindow<A>[] {
  const forms = tokens.map(({ written }) => fold(written));
  const windows: AliasWindow<A>[] = [];
  for (let from = 0; from < tokens.length; ) {
    const window = longestAt(from, forms, tokens[from]?.bare ?? '', beginning);
    if (window !== null) windows.push(window);
    from = window?.to ?? from + 1;
  }
  return windows;
}

function longestAt<A extends { readonly key: string }>(from: number, forms: readonly string[], bare: string, beginning: (first: string) => readonly A[]): AliasWindow<A> | null {
  let longest: AliasWindow<A> | null = null;
  for (const first of new Set([forms[from] ?? '', bare])) {
    for (const alias of beginning(first)) {
      const [, ...rest] = alias.key.split(' ');
      const to = from + 1 + rest.length;
      if (to > (longest?.to ?? from) && rest.every((form, i) => forms[from + 1 + i] === form)) longest = { from, to, alias };
    }
  }
  return longest;
}
