import type { Article } from '../../../../core/model/article';
import type { Span } from '../../../../core/model/span';
import { words } from '../../../../core/text/words';

/** A larger whole that holds a span. */
export interface Wider {
  readonly unit: 'sentence' | 'passage';
  readonly span: Span;
}

/** The whole sentences and the whole passage in which a span stands, each only where it is more. Nothing for a span of several passages. */
export function wider({ text, blocks, sentences }: Article, span: Span): readonly Wider[] {
  const block = blocks.find(({ start, end }) => start <= span.start && span.end <= end);
  if (block === undefined) return [];
  const touched = sentences.filter((sentence) => sentence.block === block.index && sentence.start < span.end && sentence.end > span.start);
  const [first, last] = [touched[0], touched.at(-1)];
  const count = (one: Span): number => words(text, one).length;
  const sentence = first === undefined || last === undefined ? span : { start: first.start, end: last.end };
  return [
    ...(count(span) < count(sentence) && count(sentence) < count(block) ? [{ unit: 'sentence' as const, span: sentence }] : []),
    ...(count(span) < count(block) ? [{ unit: 'passage' as const, span: { start: block.start, end: block.end } }] : []),
  ];
}
