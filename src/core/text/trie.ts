/** A tree of tokens; `values` are those of the rows that end here. */
export interface Trie<T> {
  readonly next: ReadonlyMap<string, Trie<T>>;
  readonly values: readonly T[];
}

/** `length` tokens match; `values` of all rows with exactly these tokens, in order of the rows. */
export interface TrieMatch<T> {
  readonly length: number;
  readonly values: readonly T[];
}

interface Growing<T> {
  readonly next: Map<string, Growing<T>>;
  readonly values: T[];
}

/** Builds the tree from rows of folded tokens. A row without tokens is left out. */
export function buildTrie<T>(rows: Iterable<readonly [tokens: readonly string[], value: T]>): Trie<T> {
  const root: Growing<T> = { next: new Map(), values: [] };
  for (const [tokens, value] of rows) {
    if (tokens.length === 0) continue;
    let node = root;
    for (const token of tokens) {
      let child = node.next.get(token);
      if (child === undefined) {
        child = { next: new Map(), values: [] };
        node.next.set(token, child);
      }
      node = child;
    }
    node.values.push(value);
  }
  return root;
}

/** The longest row that the tokens spell from `from` on; null when none does. `first` stands in for the first token, e.g. without its proclitic. */
export function longestMatch<T>(trie: Trie<T>, tokens: readonly string[], from: number, first: string | undefined = tokens[from]): TrieMatch<T> | null {
  let node = first === undefined ? undefined : trie.next.get(first);
  let best: TrieMatch<T> | null = null;
  for (let length = 1; node !== undefined; length += 1) {
    if (node.values.length > 0) best = { length, values: node.values };
    const token = tokens[from + length];
    node = token === undefined ? undefined : node.next.get(token);
  }
  return best;
}
