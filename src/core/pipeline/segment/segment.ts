import type { Article } from '../../model/article';
import type { Block, BlockKind } from '../../model/block';
import type { Span } from '../../model/span';
import { isSpace } from '../../text/code-points';
import { quotedSpans } from './quoted-spans';
import { sentenceEnds } from './sentence-ends';

/** Kinds that hold running text; a block of any other kind is one sentence. */
const RUNNING: ReadonlySet<BlockKind> = new Set(['lead', 'body', 'bio', 'related']);

/** The sentences of every block, in order, without the space around them. */
export function segment(text: string, blocks: readonly Block[]): Article['sentences'] {
  return blocks.flatMap((block) => sentencesOf(text.slice(block.start, block.end), block).map((span) => ({ start: block.start + span.start, end: block.start + span.end, block: block.index })));
}

function sentencesOf(paragraph: string, block: Block): readonly Span[] {
  const ends = RUNNING.has(block.kind) ? sentenceEnds(paragraph, quotedSpans(paragraph)) : [];
  const sentences: Span[] = [];
  let start = 0;
  for (const end of [...ends, paragraph.length]) {
    const sentence = trim(paragraph, start, end);
    if (sentence.start < sentence.end) sentences.push(sentence);
    start = end;
  }
  return sentences;
}

function trim(paragraph: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(paragraph.charAt(start))) start += 1;
  while (end > start && isSpace(paragraph.charAt(end - 1))) end -= 1;
  return { start, end };
}
