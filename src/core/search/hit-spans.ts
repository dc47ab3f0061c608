import type { Span } from '../model/span';
import { aliasWindows } from './analyze/alias-windows';
import { analyze } from './analyze/analyze';
import { compileQuery } from './compile-query';
import type { SearchFile } from './search-file';
import { searchIndex } from './search-index';
import { entityTerm, termsOf } from './analyze/term';
import { demonymTerms } from './word-terms';

/** The words of a text, or of a span of it, that a query finds there; names as wholes. In order, never overlapping. */
export function hitSpans(file: SearchFile, query: string, text: string, span: Span = { start: 0, end: text.length }): readonly Span[] {
  const index = searchIndex(file);
  const wanted = new Set(compileQuery(query, index).wanted.flatMap((clause) => (clause.kind === 'word' ? [...clause.terms.keys()] : clause.places.flat())));
  if (wanted.size === 0) return [];
  const tokens = analyze(text, index.vocabulary, span);
  const named = aliasWindows(tokens, index.aliases).filter(({ alias: { key } }) => file.aliases[key]?.some((id) => wanted.has(entityTerm(id))) === true);
  const hits: Span[] = [];
  tokens.forEach((token, i) => {
    const window = named.find(({ from, to }) => from <= i && i < to);
    if (window?.from === i) hits.push({ start: token.start, end: tokens[window.to - 1]?.end ?? token.end });
    else if (window === undefined && [...termsOf(token), ...demonymTerms(token, file)].some((term) => wanted.has(term))) hits.push({ start: token.start, end: token.end });
  });
  return hits;
}
