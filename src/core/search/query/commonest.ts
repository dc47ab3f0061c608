/** The forms of the commonest words, at most so many; equally common ones by code unit. */
export function commonest(words: readonly { readonly form: string; readonly occurrences: number }[], most: number): readonly string[] {
  return [...words]
    .sort((a, b) => b.occurrences - a.occurrences || (a.form < b.form ? -1 : 1))
    .slice(0, most)
    .map(({ form }) => form);
}
