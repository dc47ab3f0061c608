/**
 * Where something stands, article by article. Numbers of articles are those of the corpus order (by date, then id);
 * a number of `articles` or more is the part of article `number - articles` that was set aside (related links, captions, bios).
 */
export interface PostingList {
  /** Ascending. */
  readonly articles: Uint32Array;
  /** One more than `articles`: where each article's passages begin in `ordinals`. */
  readonly starts: Uint32Array;
  /** Ordinals of passages in their article, ascending within it: 0 is the title, then the article's own passages in order; in a set-aside part simply its blocks in order. */
  readonly ordinals: Uint16Array;
  /** For each passage: of a word how much it weighs there (0 to 3, see `grade`), of a value how often it is named there (0: only a part of this place is). */
  readonly grades: Uint8Array;
}

/** In which articles something stands, and how much it says there: all that a search over whole articles asks. Numbers of articles as in `PostingList`. */
export interface ArticleList {
  /** Ascending. */
  readonly articles: Uint32Array;
  /** In how many passages of each, 255 for more. */
  readonly passages: Uint8Array;
  /** The greatest grade of these: of a value 0 where only parts of this place are named. */
  readonly grades: Uint8Array;
}
