import type { Article, ArticleDate } from '../../model/article';
import { isPassage } from '../../model/block';
import type { Span } from '../../model/span';
import { fingerprint } from '../../text/fingerprint';
import { plain, shownWords } from './shown-words';

const LONGEST_NAME = 24;
const BASE = 36;

/** What a quotation tells about its source. */
export interface Cited {
  /** Name of the passage in a list of references: ASCII letters, digits, `.`, `_` and `-`; the same for the same words of the same article. */
  readonly key: string;
  /** The passage's words, a line for each of its paragraphs. */
  readonly quotation: string;
  readonly title: string;
  /** True when the page has no title and this one was made from its opening words. */
  readonly generated: boolean;
  /** Null when unknown. */
  readonly publisher: { readonly name: string; readonly latin: string | null } | null;
  readonly author: string | null;
  readonly date: ArticleDate | Omit<ArticleDate, 'evidence'> | null;
  /** Numbers of the first and the last paragraph; null when the passage holds titles and headings alone. */
  readonly paragraphs: readonly [first: number, last: number] | null;
  readonly link: string;
}

/** A span of an article with its source. */
export function citedPassage(article: Article, span: Span, link: string): Cited {
  const { title, publisher, provenance, date, blocks } = article;
  const numbers = blocks.flatMap((block) => (isPassage(block) && block.number !== null && block.start < span.end && block.end > span.start ? [block.number] : []));
  const [first] = numbers;
  const quotation = shownWords(article, span);
  return {
    key: entryKey(article.id, quotation),
    quotation,
    title: plain(title.text),
    generated: title.generated,
    publisher: publisher === null ? null : { name: plain(publisher.name), latin: publisher.latin === null ? null : plain(publisher.latin) },
    author: provenance.author === null ? null : plain(provenance.author),
    date,
    paragraphs: first === undefined ? null : [first, numbers.at(-1) ?? first],
    link,
  };
}

function entryKey(article: string, quotation: string): string {
  const name = article.replace(/[^A-Za-z0-9_.-]/gu, '').slice(0, LONGEST_NAME);
  const print = fingerprint(`${article}\n${quotation}`).toString(BASE);
  return ['isnad', ...(name === '' ? [] : [name]), print].join('-');
}
