import type { Article } from '../../model/article';
import type { Span } from '../../model/span';
import { fold } from '../../text/fold';
import { words } from '../../text/words';
import { anchorWords } from '../anchor-words';
import { describe, describeWords } from '../describe';
import { follow } from '../follow';
import type { ArticleLineage } from '../lineage/lineage';
import { formatLink, parseLink } from '../link';
import { outerWords } from '../quote/outer-words';
import { fromTextPosition } from '../quote/quote-selector';
import type { ReadAnnotation } from './read-annotations';
import type { Resolution } from '../resolution';
import { citedIn, COLOURS, iriSchema, placeIn, type SavedPassage, savedPassageSchema } from './saved-passage';
import type { Selector } from '../selector';
import { plain } from '../cite/shown-words';
import { nameFor } from './web-annotation';

/** Characters of context that tools keep on each side. Less is all there was, or chosen by hand. */
const USUAL_CONTEXT = 32;

/** What adopting needs besides the article: the moment, its file, and how surely the file means this article. */
export interface Adopting {
  readonly at: string;
  /** The article's file now, relative to the manifest. */
  readonly file: string | null;
  /** True when the annotation names this very article on this very site: then it is kept though its words are gone. */
  readonly sure: boolean;
  readonly lineage: ArticleLineage | null;
}

/** What became of an annotation: a passage to keep and where it stands, or why it is none. */
export type Adopted = { readonly ok: true; readonly saved: SavedPassage; readonly kind: Resolution['kind'] } | { readonly ok: false; readonly code: 'position-alone' | 'ambiguous' | 'other-words' | 'no-words' };

/**
 * Makes a saved passage of an annotation of the article. The words are the proof, its position a hint; the letters of its link count only where they are of its words.
 * A position without words is believed for the very text that it was made for. Never throws.
 */
export function adopt(read: ReadAnnotation, article: Article, { at, file, sure, lineage }: Adopting): Adopted {
  const sameText = file !== null && read.file?.endsWith(`/${file}`) === true;
  const hinted = read.position === null ? null : spanAt(article, read.position);
  if (read.quote === null && read.link === null) {
    return hinted === null || !sameText ? { ok: false, code: 'position-alone' } : { ok: true, saved: found(read, article, hinted, at, file), kind: 'exact' };
  }
  const byLink = read.link === null ? null : parseLink(read.link);
  const byWords = read.quote === null ? null : selectorOf(read.quote, article, hinted);
  if (byWords === null && (read.quote !== null || byLink === null)) return { ok: false, code: 'no-words' };
  const own = byLink !== null && (byWords === null || byWords.proof === byLink.proof) ? byLink : null;
  const selector = own ?? byWords;
  if (selector === null) return { ok: false, code: 'no-words' };
  const times = own !== null || read.quote === null ? 0 : timesIn(article, folded(read.quote.exact));
  if (times > 1 && selector.before.length + selector.after.length === 0) return { ok: false, code: 'ambiguous' };
  const resolution = follow(article, selector, lineage);
  if (resolution.kind === 'lost') {
    // The words are there, and it is not to be told whether they are the ones that are meant.
    if (times > 0) return { ok: false, code: 'ambiguous' };
    if (!sure || read.quote === null) return { ok: false, code: 'other-words' };
    return { ok: true, saved: asTold(read, article, selector, at), kind: 'lost' };
  }
  if (resolution.kind === 'changed') {
    const saved = read.quote === null ? { ...found(read, article, resolution.span, at, file), link: formatLink(selector) } : asTold(read, article, selector, at);
    return { ok: true, saved, kind: 'changed' };
  }
  const saved = found(read, article, preciseSpan(read, article, resolution.span), at, file);
  return own === null ? { ok: true, saved, kind: 'exact' } : { ok: true, saved: { ...saved, link: formatLink(own) }, kind: resolution.kind };
}

/** A passage whose article is not in the collection any more, kept as its file tells it; null when that is too little. */
export function adoptUnseen(read: ReadAnnotation, at: string): SavedPassage | null {
  const { quote, link, facts, position } = read;
  if (quote === null || link === null || facts.article === null || parseLink(link) === null) return null;
  const [from = null, to = from] = facts.date?.split('/') ?? [];
  const saved = {
    ...sayings(read, at, facts.article, quote.exact),
    article: facts.article,
    file: null,
    link,
    quote,
    position,
    cited: {
      key: nameFor(facts.article, quote.exact),
      quotation: linesOf(quote.exact),
      title: plain(facts.title ?? facts.article),
      generated: false,
      publisher: facts.publisher === null ? null : { name: plain(facts.publisher), latin: null },
      author: facts.author === null ? null : plain(facts.author),
      date: from === null || to === null ? null : { from, to, certainty: 'inferred' },
      paragraphs: null,
    },
  };
  const checked = savedPassageSchema.safeParse(saved);
  return checked.success ? checked.data : null;
}

function found(read: ReadAnnotation, article: Article, span: Span, at: string, file: string | null): SavedPassage {
  return {
    ...sayings(read, at, article.id, article.text.slice(span.start, span.end)),
    article: article.id,
    file,
    link: formatLink(describe(article, span)),
    ...placeIn(article.text, span),
    cited: citedIn(article, span),
  };
}

/** With the words that its file tells, which the article no longer has. */
function asTold(read: ReadAnnotation, article: Article, selector: Selector, at: string): SavedPassage {
  const quote = read.quote ?? { exact: '', prefix: '', suffix: '' };
  const { title, generated, publisher, author, date } = citedIn(article, article.blocks[0] ?? { start: 0, end: 0 });
  return {
    ...sayings(read, at, article.id, quote.exact),
    article: article.id,
    file: null,
    link: formatLink(selector),
    quote,
    position: null,
    cited: { key: nameFor(article.id, quote.exact), quotation: linesOf(quote.exact), title, generated, publisher, author, date, paragraphs: null },
  };
}

/** What the annotation says beside the words. A name that is no IRI is made from what it names. */
function sayings({ id, note, colour, created, modified }: ReadAnnotation, at: string, article: string, exact: string): Pick<SavedPassage, 'id' | 'note' | 'colour' | 'created' | 'modified'> {
  const named = iriSchema.safeParse(id);
  const first = created ?? modified ?? at;
  return { id: named.success ? named.data : nameFor('imported', id ?? '', article, exact), note, colour: colour ?? COLOURS[0], created: first, modified: modified ?? first };
}

/** Quoted words as a selector. Without a position the hint points beyond the article: no place is favoured. */
function selectorOf({ exact, prefix, suffix }: SavedPassage['quote'], article: Article, hinted: Span | null): Selector | null {
  const passage = folded(exact);
  if (passage.length === 0) return null;
  const at = hinted === null ? null : describe(article, hinted);
  return describeWords({ passage, before: folded(cut(prefix, /^\S*/u)), after: folded(cut(suffix, /\S*$/u)), block: at?.block ?? article.blocks.length, word: at?.word ?? 0, whole: true });
}

function timesIn(article: Article, passage: readonly string[]): number {
  const { forms } = anchorWords(article);
  return forms.filter((_, at) => passage.every((form, i) => forms[at + i] === form)).length;
}

/** Context without its outermost word, which may be cut in two where tools keep a fixed number of characters. */
function cut(context: string, edge: RegExp): string {
  return context.length < USUAL_CONTEXT ? context : context.replace(edge, '');
}

function folded(text: string): readonly string[] {
  return words(text, { start: 0, end: text.length }).map(({ text: word }) => fold(word)).filter((form) => form !== '');
}

/** The span that a position tells, when it is one of words that it does not cut. */
function spanAt(article: Article, position: { readonly start: number; readonly end: number }): Span | null {
  const span = fromTextPosition(article.text, position);
  const outer = span === null ? null : outerWords(article, span);
  return span !== null && outer !== null && outer.start >= span.start && outer.end <= span.end ? span : null;
}

/** The very characters that were quoted, marks at their ends included, where they stand at the found words. */
function preciseSpan({ quote }: ReadAnnotation, { text }: Article, span: Span): Span {
  const exact = quote?.exact ?? '';
  const start = text.indexOf(exact, Math.max(0, span.start - exact.length));
  return exact !== '' && start >= 0 && start <= span.end && start + exact.length >= span.start && Math.abs(start - span.start) <= exact.length ? preciseAround(span, { start, end: start + exact.length }, text) : span;
}

function preciseAround(words: Span, exact: Span, text: string): Span {
  const marks = (from: number, to: number): boolean => !/[\p{L}\p{N}]/u.test(text.slice(Math.min(from, to), Math.max(from, to)));
  return marks(words.start, exact.start) && marks(words.end, exact.end) ? exact : words;
}

function linesOf(exact: string): string {
  return exact.split('\n').map(plain).filter((line) => line !== '').join('\n');
}
