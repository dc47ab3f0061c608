import type { Article } from '../model/article';
import type { Block } from '../model/block';
import { contains, type Span } from '../model/span';
import { fold } from '../text/fold';
import { stem } from '../text/stem';
import { words } from '../text/words';

/** Passages of one article that face passages of another. */
export interface Told {
  readonly article: Article;
  readonly blocks: readonly Block[];
}

/** Shorter stems are particles more often than not. */
const SHORTEST_TELLING_STEM = 3;
/** So many stems in common, and two sentences speak of one matter. */
const ENOUGH_STEMS = 2;

/** What of an article lies in the passages, in order. */
export function inside<T extends Span>({ blocks }: Told, items: readonly T[]): readonly T[] {
  return items.filter((item) => blocks.some((block) => contains(block, item)));
}

/** True when the sentences that two spans stand in have words or names in common besides the spans themselves: else two numbers or dates merely stand in passages that are alike in something else. */
export function sameMatter(a: Told, spanA: Span, b: Told, spanB: Span): boolean {
  const [one, other] = [contextOf(a, spanA), contextOf(b, spanB)];
  if ([...one.entities].some((entity) => other.entities.has(entity)) && [...one.stems].some((word) => other.stems.has(word))) return true;
  return [...one.stems].filter((word) => other.stems.has(word)).length >= ENOUGH_STEMS;
}

function contextOf({ article }: Told, span: Span): { readonly stems: ReadonlySet<string>; readonly entities: ReadonlySet<string> } {
  const sentence = article.sentences.find((one) => contains(one, span)) ?? span;
  const around = words(article.text, sentence).filter((word) => word.end <= span.start || word.start >= span.end);
  return {
    stems: new Set(around.map((word) => stem(fold(word.text))).filter((one) => one.length >= SHORTEST_TELLING_STEM)),
    entities: new Set(article.mentions.filter((mention) => contains(sentence, mention)).map(({ entity }) => entity)),
  };
}
