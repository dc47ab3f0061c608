import type { Filter } from '../filter';
import { clauseLists } from './clause-lists';
import { compileQuery } from './compile-query';
import type { CompiledQuery } from './compiled-query';
import { allPassages } from './all-passages';
import { articleDocuments, firstNumbers, type Documents } from './documents';
import { perView } from './per-view';
import { select, type Selection } from './selection';
import { textDocuments, type TextSearch } from './text-documents';

/** What was worked out lately is asked for again: page by page, with counts, and as one types back and forth. */
const RECENT = 6;

type Text = Pick<Filter, 'text' | 'asWritten'>;

/** A query looked up, and the lists of all that it asks for. */
export interface Search extends TextSearch {
  readonly compiled: CompiledQuery;
}

/** The text of a filter, looked up. */
export const searchOf = perView<Text, Search>({
  most: RECENT,
  keyOf: ({ text, asWritten }) => JSON.stringify([text, asWritten]),
  work: (view, text) => {
    const compiled = compileQuery(text, view);
    const [wanted, refused] = [compiled.wanted, compiled.refused].map((clauses) => clauses.map((clause) => clauseLists(clause, view)));
    return { compiled, wanted: wanted ?? [], refused: refused ?? [], articles: view.head.articles };
  },
});

/** True when a filter asks for words, be it for their absence. */
export function asksText({ wanted, refused }: TextSearch): boolean {
  return wanted.length + refused.length > 0;
}

const documentsOf = perView<Omit<Filter, 'facets'>, Documents>({
  most: RECENT,
  keyOf: ({ text, asWritten, scope }) => JSON.stringify([text, asWritten, scope]),
  work: (view, { text, asWritten, scope }) => {
    const search = searchOf(view, asWritten === undefined ? { text } : { text, asWritten });
    if (asksText(search)) return textDocuments(search, scope, view);
    const { articles } = view.head;
    return scope === 'passage' ? allPassages(view, []) : articleDocuments(firstNumbers(articles), (positions) => new Float32Array(positions?.length ?? articles));
  },
});

/** What a filter leaves. */
export const selectionOf = perView<Filter, Selection>({
  most: RECENT,
  keyOf: (filter) => JSON.stringify([filter.text, filter.asWritten, filter.scope, filter.facets]),
  work: (view, filter) => select(view, filter, documentsOf(view, filter)),
});
