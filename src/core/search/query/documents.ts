/** What a filter's text leaves: articles or passages, before any value is looked at. */
export interface Documents {
  readonly scope: 'article' | 'passage';
  /** True when what was found stands in set-aside parts of pages. */
  readonly aside: boolean;
  /** True when nothing holds all that was asked for, and these hold most of it. */
  readonly relaxed: boolean;
  /** The articles found or that hold passages found, ascending. */
  readonly articles: Uint32Array;
  /** Where each article's passages begin in `ordinals`, one more than articles; in scope `article` each article is one document, and there are no ordinals. */
  readonly starts: Uint32Array;
  readonly ordinals: Uint16Array;
  /** Score of each passage. */
  readonly passageScores: Float32Array;
  /** Score of each article, worked out when asked for. */
  readonly scores: () => Float32Array;
  /** Scores of the articles at some positions, ascending, in scope `article`: for where few are left. */
  readonly scoresAt: (positions: Uint32Array) => Float32Array;
}

/** Number of documents. */
export function sizeOf({ articles, starts }: Documents): number {
  return starts[articles.length] ?? 0;
}

/** Nothing. */
export function noDocuments(scope: Documents['scope']): Documents {
  const none = new Float32Array(0);
  return { scope, aside: false, relaxed: false, articles: new Uint32Array(0), starts: new Uint32Array(1), ordinals: new Uint16Array(0), passageScores: none, scores: () => none, scoresAt: () => none };
}

/** Whole articles as documents, where `score` gives the scores of those at some positions, of all for null. */
export function articleDocuments(articles: Uint32Array, score: (positions: Uint32Array | null) => Float32Array): Documents {
  return { ...noDocuments('article'), articles, starts: firstNumbers(articles.length + 1), scores: kept(() => score(null)), scoresAt: score };
}

/** The first numbers from nought on, as many as wanted. */
export function firstNumbers(count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) numbers[i] = i;
  return numbers;
}

/** Gives the same each time, worked out when asked for. */
export function kept<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: work() }).value;
}
