import type { Filter } from '../filter';
import type { IndexView } from '../index/index-view';
import { allPassages } from './all-passages';
import { clauseArticles } from './clause-articles';
import { clauseLists } from './clause-lists';
import { compileQuery } from './compile-query';
import type { Clause, CompiledQuery } from './compiled-query';
import { noDocuments, type Documents } from './documents';
import { perView } from './per-view';
import { select, type Selection } from './selection';
import { textArticles } from './text-articles';
import { textPassages, type PassageSearch } from './text-passages';
import type { ClauseArticles, ClauseLists } from './weighed-lists';

/** What was worked out lately is asked for again: page by page, with counts, and as one types back and forth. */
const RECENT = 6;

type Text = Pick<Filter, 'text' | 'asWritten'>;

/** The text of a filter, looked up. */
export const compiledOf = perView<Text, CompiledQuery>({
  most: RECENT,
  keyOf: ({ text, asWritten }) => JSON.stringify([text, asWritten]),
  work: (view, text) => compileQuery(text, view),
});

/** What the text of a filter asks of passages. */
export const passageSearchOf = perView<Text, PassageSearch>({
  most: RECENT,
  keyOf: ({ text, asWritten }) => JSON.stringify([text, asWritten]),
  work: (view, text) => {
    const { wanted, refused } = compiledOf(view, text);
    const lists = (clauses: readonly Clause[]): readonly ClauseLists[] => clauses.map((clause) => clauseLists(clause, view));
    return { wanted: lists(wanted), refused: lists(refused), articles: view.head.articles };
  },
});

const documentsOf = perView<Omit<Filter, 'facets'>, Documents>({
  most: RECENT,
  keyOf: ({ text, asWritten, scope }) => JSON.stringify([text, asWritten, scope]),
  work: (view, { text, asWritten, scope }) => {
    const awaited = view.awaited();
    const asked = asWritten === undefined ? { text } : { text, asWritten };
    const find = scope === 'passage' ? passagesFor(view, asked) : articlesFor(view, asked);
    // What is not read yet would be taken for words that stand nowhere.
    return view.awaited() === awaited ? find() : noDocuments(scope);
  },
});

function passagesFor(view: IndexView, text: Text): () => Documents {
  const search = passageSearchOf(view, text);
  return () => (search.wanted.length + search.refused.length === 0 ? allPassages(view, []) : textPassages(search, view));
}

function articlesFor(view: IndexView, text: Text): () => Documents {
  const { wanted, refused } = compiledOf(view, text);
  const lists = (clauses: readonly Clause[]): readonly ClauseArticles[] => clauses.map((clause) => clauseArticles(clause, view));
  const search = { wanted: lists(wanted), refused: lists(refused), articles: view.head.articles };
  return () => textArticles(search);
}

/** What a filter leaves. */
export const selectionOf = perView<Filter, Selection>({
  most: RECENT,
  keyOf: (filter) => JSON.stringify([filter.text, filter.asWritten, filter.scope, filter.facets, filter.period]),
  work: (view, filter) => select(view, filter, documentsOf(view, filter)),
});
