import type { Article } from '../../../core/model/article';
import { isPassage } from '../../../core/model/block';
import type { Span } from '../../../core/model/span';

/** The words of a span, line by line, without the lines that cleaning left out. */
export function quotedWords(article: Article, span: Span): string {
  return article.blocks
    .filter((block) => isPassage(block) && block.start < span.end && block.end > span.start)
    .map((block) => article.text.slice(Math.max(block.start, span.start), Math.min(block.end, span.end)))
    .join('\n');
}

/** What a quotation says of its source, each in the reader's language; null where it is unknown. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly link: string;
}

/** A quotation as one pastes it into a letter: the words in marks, the source on its own line, the link on its own. */
export function quoteWithSource(words: string, source: Source, marks: { readonly open: string; readonly close: string; readonly comma: string }): string {
  return `${marks.open}${words}${marks.close}\n— ${[source.title, source.publisher, source.date].join(marks.comma)}\n${source.link}`;
}
