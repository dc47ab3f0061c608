/** A pure function of a word that keeps its answers, since a text says most of its words again. It forgets them all when it has kept so many. */
export function remember<T>(most: number, of: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const found = of(word);
    if (kept.size >= most) kept.clear();
    kept.set(word, found);
    return found;
  };
}
