import { fold } from '../text/fold';
import type { AliasTable } from './aliases';
import type { Token } from './token';

/** A run of words that names something: token numbers, half-open, and its key in the alias table. */
export interface AliasWindow {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

/** The names among the tokens of a text, longest first at each word, never overlapping. */
export function aliasWindows(text: string, tokens: readonly Token[], aliases: AliasTable, longest: number): readonly AliasWindow[] {
  const forms = tokens.map((token) => fold(text.slice(token.start, token.end)));
  const windows: AliasWindow[] = [];
  for (let from = 0; from < tokens.length; ) {
    const window = longestAt(from, forms, tokens, aliases, longest);
    if (window !== null) windows.push(window);
    from = window?.to ?? from + 1;
  }
  return windows;
}

function longestAt(from: number, forms: readonly string[], tokens: readonly Token[], aliases: AliasTable, longest: number): AliasWindow | null {
  for (let to = Math.min(tokens.length, from + longest); to > from; to -= 1) {
    const rest = forms.slice(from + 1, to);
    for (const first of [forms[from] ?? '', tokens[from]?.bare ?? '']) {
      const key = [first, ...rest].join(' ');
      if (Object.hasOwn(aliases, key)) return { from, to, key };
    }
  }
  return null;
}
