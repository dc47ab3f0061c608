/** What a filter's text leaves: articles or passages, before any value is looked at. */
export interface Documents {
  readonly scope: 'article' | 'passage';
  /** True when what was found stands in set-aside parts of pages. */
  readonly aside: boolean;
  /** True when nothing holds all that was asked for, and these hold most of it. */
  readonly relaxed: boolean;
  /** The articles found or that hold passages found, ascending. */
  readonly articles: Uint32Array;
  /** Score of each article; null when all are alike, and in scope `passage`, where passages have scores. */
  readonly scores: Float32Array | null;
  /** Where each article's passages begin in `ordinals`, one more than articles; nothing of this in scope `article`, where each article is one document. */
  readonly starts: Uint32Array;
  readonly ordinals: Uint16Array;
  /** Score of each passage. */
  readonly passageScores: Float32Array;
}

/** Number of documents. */
export function sizeOf({ scope, articles, ordinals }: Documents): number {
  return scope === 'article' ? articles.length : ordinals.length;
}

/** Nothing. */
export function noDocuments(scope: Documents['scope']): Documents {
  return { scope, aside: false, relaxed: false, articles: new Uint32Array(0), scores: null, starts: new Uint32Array(1), ordinals: new Uint16Array(0), passageScores: new Float32Array(0) };
}

/** Whole articles as documents. */
export function articleDocuments(articles: Uint32Array, scores: Float32Array | null): Documents {
  return { ...noDocuments('article'), articles, scores };
}

/** The first numbers from nought on, as many as wanted. */
export function firstNumbers(count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) numbers[i] = i;
  return numbers;
}
