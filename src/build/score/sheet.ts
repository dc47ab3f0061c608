import type { Article } from '../../core/model/article';
import type { BlockKind } from '../../core/model/block';
import type { Span } from '../../core/model/span';
import { toRawSpan } from '../../core/pipeline/clean/to-raw';
import { TATWEEL } from '../../core/text/code-points';
import type { Gold, GoldParagraph } from './gold';

/** What neither a cleaned nor an annotated span may differ by: spaces, tatweel, and characters without a shape. */
const TRIMMED = new RegExp(`[\\s\\p{Cf}${TATWEEL}]`, 'u');

/** One annotated seed beside what the pipeline made of it. Every span is in the decoded seed. */
export interface Sheet {
  readonly file: string;
  readonly raw: string;
  readonly article: Article;
  readonly paragraphs: readonly SheetParagraph[];
}

/** A paragraph of the annotation, with its place in the decoded seed. */
export interface SheetParagraph extends Span {
  readonly gold: GoldParagraph;
  readonly kind: BlockKind;
}

/** Lays annotation and article side by side. Throws a RangeError when the seed does not hold the annotated text. */
export function laySheet(gold: Gold, article: Article, raw: string): Sheet {
  const paragraphs = gold.paragraphs.map((paragraph) => {
    const start = nearest(raw, paragraph.text, paragraph.rawStart);
    if (start < 0) throw new RangeError(`${gold.file}: line ${paragraph.line} of the annotation is not in the seed`);
    return { gold: paragraph, kind: paragraph.kind, start, end: start + paragraph.text.length };
  });
  return { file: gold.file, raw, article, paragraphs };
}

/** An annotated span in the seed. */
export function goldSpan({ raw }: Sheet, paragraph: SheetParagraph, { start, end }: Span): Span {
  return trim(raw, { start: paragraph.start + start, end: paragraph.start + end });
}

/** A span of the article's text in the seed. */
export function foundSpan({ raw, article }: Sheet, { start, end }: Span, block: number): Span {
  const held = article.blocks[block];
  if (held === undefined) throw new RangeError(`no block ${block} in ${article.id}`);
  return trim(raw, toRawSpan(held, { start, end }));
}

/** The words of a span of the seed, for messages. */
export function wordsOf({ raw }: Sheet, { start, end }: Span): string {
  return raw.slice(start, end);
}

/** Where the text stands nearest to the place that the annotation names; it may count a byte order mark, or not. */
function nearest(raw: string, text: string, wanted: number): number {
  if (raw.startsWith(text, wanted)) return wanted;
  const before = raw.lastIndexOf(text, wanted);
  const after = raw.indexOf(text, wanted);
  if (before < 0 || after < 0) return Math.max(before, after);
  return wanted - before <= after - wanted ? before : after;
}

function trim(raw: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && TRIMMED.test(raw.charAt(start))) start += 1;
  while (end > start && TRIMMED.test(raw.charAt(end - 1))) end -= 1;
  return { start, end };
}
