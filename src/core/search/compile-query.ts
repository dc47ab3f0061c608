import { aliasWindows } from './analyze/alias-windows';
import { analyze } from './analyze/analyze';
import { parseQuery, type QueryPart } from './analyze/parse-query';
import type { SearchIndex } from './search-index';
import { bareTerm } from './analyze/term';
import type { Token } from './analyze/token';
import { SURE_WEIGHT, wordTerms, type WordTerms } from './word-terms';

/** One thing asked for: any of some terms, or words that follow each other (each place with the terms that may stand there). */
export type Clause = { readonly kind: 'word'; readonly terms: WordTerms } | { readonly kind: 'phrase'; readonly places: readonly (readonly string[])[] };

/** A query looked up in one index. */
export interface CompiledQuery {
  readonly wanted: readonly Clause[];
  readonly refused: readonly Clause[];
}

/** Looks a query up in an index. Function words are overlooked unless there is nothing else, or in a phrase. */
export function compileQuery(text: string, index: SearchIndex): CompiledQuery {
  const parts = parseQuery(text).map((part) => ({ part, tokens: analyze(part.text, index.vocabulary) }));
  const wanted = parts.filter(({ part }) => !part.refused);
  const clauses = (list: typeof parts): readonly Clause[] => list.flatMap(({ part, tokens }) => (part.phrase && tokens.length > 1 ? [phrase(tokens)] : []));
  const found = [...clauses(wanted), ...wordClauses(wanted, index)];
  const only = found.length === 0 ? wanted.flatMap(({ tokens }) => tokens.map((token) => phrase([token]))) : [];
  const refused = parts.filter(({ part }) => part.refused);
  return { wanted: [...found, ...only], refused: [...clauses(refused), ...wordClauses(refused, index).map(sureOnly)] };
}

type AnalyzedPart = { readonly part: QueryPart; readonly tokens: readonly Token[] };

/** Names may run over several parts, so the loose words are looked at together. */
function wordClauses(parts: readonly AnalyzedPart[], index: SearchIndex): readonly Clause[] {
  const loose = parts.filter(({ part, tokens }) => !(part.phrase && tokens.length > 1));
  const text = loose.map(({ part }) => part.text).join(' ');
  const tokens = analyze(text, index.vocabulary);
  const windows = aliasWindows(tokens, index.aliases);
  const open = loose.flatMap(({ part, tokens: own }) => own.map((_, i) => part.open && i === own.length - 1));
  const starred = loose.flatMap(({ part, tokens: own }) => own.map((_, i) => part.starred && i === own.length - 1));
  return tokens.flatMap((token, i) => {
    const keys = windows.filter(({ from, to }) => from <= i && i < to).map(({ alias }) => alias.key);
    const terms = wordTerms(token, keys, open[i] === true, starred[i] === true, index);
    return terms === null ? [] : [{ kind: 'word', terms }];
  });
}

function sureOnly(clause: Clause): Clause {
  return clause.kind === 'phrase' ? clause : { kind: 'word', terms: new Map([...clause.terms].filter(([, weight]) => weight >= SURE_WEIGHT)) };
}

function phrase(tokens: readonly Token[]): Clause {
  return { kind: 'phrase', places: tokens.map((token) => writtenTerms(token)) };
}

/** In a phrase words stand as written, glued particles aside. */
function writtenTerms({ form, bare }: Token): readonly string[] {
  return [...new Set([form, bare, bareTerm(bare)])];
}
