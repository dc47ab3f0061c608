import type { ArticleCard, ArticlePreview, FacetName } from '../../model/corpus';

/** What an index keeps of one article. Articles come to the index in the order of the corpus. */
export interface IndexedArticle {
  readonly card: ArticleCard;
  readonly preview: ArticlePreview;
  /** Publisher and months: they hold for every passage. */
  readonly values: readonly ValueKey[];
  /** The periods that its text tells of (`toldPeriods`), each once. */
  readonly told: readonly string[];
  /** The title first, empty where there is none, then the article's own passages in order. */
  readonly passages: readonly IndexedPassage[];
  /** The blocks that were set aside. */
  readonly aside: readonly IndexedPassage[];
}

/** Tells a value from all others. */
export interface ValueKey {
  readonly facet: FacetName;
  readonly id: string;
}

/** One passage as the index sees it. */
export interface IndexedPassage {
  readonly field: 'title' | 'lead' | 'heading' | 'body' | 'aside';
  /** All words as written (`writtenWord`), function words too: a word's place is its position here. */
  readonly words: readonly string[];
  /** The entities named, each with the places of its mentions; not the places that they lie in. Outlets cited are named twice: as what they are, and as outlet. A speaker stands where his words begin, whether or not the passage names him. */
  readonly names: readonly (ValueKey & { readonly places: readonly number[] })[];
  /** Nationality words: place of the word, and the place that it is of. */
  readonly demonyms: readonly { readonly place: number; readonly of: string }[];
}
