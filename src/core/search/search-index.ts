import { nameWords } from './analyze/aliases';
import type { Vocabulary } from './analyze/vocabulary';
import { unpackPostings, type Postings } from './postings';
import type { SearchFile } from './search-file';

/** A search file prepared for queries. */
export interface SearchIndex {
  readonly file: SearchFile;
  readonly vocabulary: Vocabulary;
  /** Names that begin with a folded word. */
  readonly aliases: (first: string) => readonly { readonly key: string }[];
  readonly has: (term: string) => boolean;
  /** Unpacked when first asked for. */
  readonly postings: (term: string) => Postings;
  /** Terms that begin so, in order. */
  readonly beginning: (prefix: string) => readonly string[];
}

const EMPTY: Postings = new Map();
const indexes = new WeakMap<SearchFile, SearchIndex>();

/** Prepares a search file, once for each file. */
export function searchIndex(file: SearchFile): SearchIndex {
  const known = indexes.get(file);
  if (known !== undefined) return known;
  const index = open(file);
  indexes.set(file, index);
  return index;
}

function open(file: SearchFile): SearchIndex {
  const positions = new Map(file.terms.map((term, position) => [term, position]));
  const aliases = new Map<string, { readonly key: string }[]>();
  for (const key of Object.keys(file.aliases)) {
    const first = key.split(' ', 1)[0] ?? '';
    aliases.set(first, [...(aliases.get(first) ?? []), { key }]);
  }
  const unpacked = new Map<string, Postings>();
  const names = file.names === undefined ? nameWords(file.aliases) : new Set(file.names);
  const postings = (term: string): Postings => {
    const position = positions.get(term);
    if (position === undefined) return EMPTY;
    const known = unpacked.get(term) ?? unpackPostings(file.postings[position] ?? []);
    unpacked.set(term, known);
    return known;
  };
  return {
    file,
    vocabulary: { frequency: (form) => placesOf(postings(form)), isName: (form) => names.has(form) },
    aliases: (first) => aliases.get(first) ?? [],
    has: (term) => positions.has(term),
    postings,
    beginning: (prefix) => beginning(file.terms, prefix),
  };
}

function placesOf(postings: Postings): number {
  let places = 0;
  for (const positions of postings.values()) places += positions.length;
  return places;
}

function beginning(terms: readonly string[], prefix: string): readonly string[] {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let i = low; terms[i]?.startsWith(prefix) === true; i += 1) found.push(terms[i] ?? '');
  return found;
}
