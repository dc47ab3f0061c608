/** What the analyzer knows of a corpus: the same for its index and for every query. */
export interface Vocabulary {
  /** How often a folded word stands in the corpus. */
  readonly frequency: (form: string) => number;
  /** True for folded words that name somebody, some place or some organisation: never taken apart. */
  readonly isName: (form: string) => boolean;
}
