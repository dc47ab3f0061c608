import { fold } from '../../text/fold';
import { buildTrie, longestMatch, type Trie } from '../../text/trie';
import { words } from '../../text/words';

/** Folded words of a phrase, as {@link LineFacts.tokens} has them. */
export function phraseTokens(phrase: string): readonly string[] {
  return words(phrase).map((word) => fold(word.text));
}

/** A tree of phrases to compare with the folded words of a line. */
export function phraseTrie(phrases: Iterable<string>): Trie<string> {
  return buildTrie([...phrases].map((phrase) => [phraseTokens(phrase), phrase] as const));
}

/** The phrase that the tokens spell from `from` on; null when none. */
export function phraseAt(trie: Trie<string>, tokens: readonly string[], from: number): { readonly phrase: string; readonly length: number } | null {
  const match = longestMatch(trie, tokens, from);
  const phrase = match?.values[0];
  return match === null || phrase === undefined ? null : { phrase, length: match.length };
}

/** True when phrases of the tree and numbers make up all tokens, with at least one phrase. */
export function isAllPhrases(trie: Trie<string>, tokens: readonly string[]): boolean {
  let found = false;
  for (let i = 0; i < tokens.length; ) {
    const match = phraseAt(trie, tokens, i);
    if (match === null && !/^[\d.,]+$/.test(tokens[i] ?? '')) return false;
    if (match !== null) found = true;
    i += match?.length ?? 1;
  }
  return found;
}
