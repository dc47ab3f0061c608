/** What the analyzer knows of a corpus: the same for its index and for every query. */
export interface Vocabulary {
  /** How often a folded word stands in the corpus. */
  readonly frequency: (form: string) => number;
  /** True for folded words that name somebody, some place or some organisation: never taken apart. */
  readonly isName: (form: string) => boolean;
  /** For queries: what the index made of a folded word that stands in it, so that nothing else needs to be looked up; null for all other words. */
  readonly indexed?: (form: string) => { readonly bare: string; readonly stem: string } | null;
}
