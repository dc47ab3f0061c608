import type { Article } from '../../../src/core/model/article';
import type { Span } from '../../../src/core/model/span';
import { words, type Word } from '../../../src/core/text/words';
import type { Chance } from './chance';
import { survivor, type TracedText } from './traced-text';

/** What is edited: an article, the passage in it, and text of others to take words from. */
export interface Scene {
  /** As the link was made. */
  readonly article: Article;
  /** In the text of that article. */
  readonly passage: Span;
  /** The text as edited so far. */
  readonly now: TracedText;
  readonly foreign: Foreign;
  readonly chance: Chance;
}

/** Text of other articles. */
export interface Foreign {
  readonly sentences: readonly string[];
  /** One whole article, a line each paragraph. */
  readonly article: string;
}

export type Edit = (scene: Scene) => TracedText;

/** Where the passage is now; null when an edit took it away. */
export function passageNow({ now, passage }: Scene): Span | null {
  return survivor(now, passage);
}

/** Its words as they are now. */
export function passageWords(scene: Scene): readonly Word[] {
  const span = passageNow(scene);
  return span === null ? [] : words(scene.now.text, span);
}

/** Where the sentences of the article are now, in the order of the text; those that are gone are left out. */
export function sentencesNow({ article, now }: Scene): readonly Span[] {
  const spans: { start: number; end: number }[] = article.sentences.map(() => ({ start: Infinity, end: -1 }));
  const sentenceAt = new Int32Array(article.text.length).fill(-1);
  article.sentences.forEach(({ start, end }, index) => sentenceAt.fill(index, start, end));
  now.origins.forEach((origin, i) => {
    const span = spans[sentenceAt[origin] ?? -1];
    if (span === undefined) return;
    span.start = Math.min(span.start, i);
    span.end = i + 1;
  });
  return spans.filter(({ end }) => end >= 0).sort((a, b) => a.start - b.start);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
