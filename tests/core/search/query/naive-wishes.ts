import { aliasWindows } from '../../../../src/core/search/analyze/alias-windows';
import { analyze } from '../../../../src/core/search/analyze/analyze';
import { stemOf } from '../../../../src/core/search/analyze/analyze-word';
import { resemblesFunctionWord } from '../../../../src/core/search/analyze/function-words';
import { numberStems } from '../../../../src/core/search/analyze/grammatical-number';
import { isNear } from '../../../../src/core/search/analyze/near-words';
import { parseQuery, type QueryPart } from '../../../../src/core/search/analyze/parse-query';
import type { Token } from '../../../../src/core/search/analyze/token';
import type { Filter } from '../../../../src/core/search/filter';
import type { IndexedPassage } from '../../../../src/core/search/index/indexed-article';
import type { MemoryCorpus } from '../../../../src/core/search/index/memory-view';
import { begun, commonest, completed, isWritten, quoted, spelt, type Place, type Words } from './naive-words';

/** What satisfies a thing asked for: words as written, values, words in a row. */
export type Wish = { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly values: ReadonlySet<string>; readonly guessed: boolean; readonly sure: { readonly words: ReadonlySet<string>; readonly values: ReadonlySet<string> } } | { readonly kind: 'row'; readonly places: readonly ReadonlySet<string>[] };
export type Wishes = readonly Wish[];

/** True when a passage holds what is asked for, by what is sure alone or not. */
export function satisfies(passage: IndexedPassage, wish: Wish, sure: boolean): boolean {
  if (wish.kind === 'row') return passage.words.some((_, at) => wish.places.every((place, i) => place.has(passage.words[at + i] ?? '')));
  const { words, values } = sure ? wish.sure : wish;
  return passage.words.some((word) => words.has(word)) || passage.names.some(({ facet, id }) => values.has(`${facet} ${id}`));
}

/** What a text asks for. */
export function wishesOf(filter: Filter, words: Words, corpus: MemoryCorpus, places: readonly Place[]): { readonly wanted: readonly Wishes[]; readonly refused: readonly Wishes[] } {
  const parts = parseQuery(filter.text).map((part) => ({ part, tokens: analyze(part.text, words.vocabulary).map((token, at, all) => (part.open && !part.phrase && at === all.length - 1 ? unfinished(token, words) : token)) }));
  const units: (typeof parts)[] = [];
  for (const one of parts.filter(({ part }) => !part.refused)) {
    if (one.part.or) units.at(-1)!.push(one);
    else units.push([one]);
  }
  const runs: Token[][] = [[]];
  for (const unit of units) {
    const loose = unit.filter(({ part }) => !part.phrase);
    if (unit.length === 1) runs.at(-1)!.push(...loose.flatMap(({ tokens }) => tokens));
    else runs.push(...loose.map(({ tokens }) => [...tokens]), []);
  }
  const refused = parts.filter(({ part }) => part.refused);
  const named = namesIn(runs, corpus);
  const barred = namesIn([refused.flatMap(({ part, tokens }) => (part.phrase ? [] : tokens))], corpus);
  const wish = (part: QueryPart, tokens: readonly Token[], token: Token, names: ReadonlyMap<Token, readonly string[]>): Wishes => {
    const last = token === tokens.at(-1);
    const found = wordWish(token, names.get(token) ?? [], part.open && last, part.starred && last, filter.asWritten === true, words, corpus, places);
    return found === null ? [] : [found];
  };
  const row = (part: QueryPart | null, tokens: readonly Token[]): Wishes => {
    const [only] = tokens;
    if (only === undefined) return [];
    if (part !== null && tokens.length === 1 && only.stem !== null && !part.open && !part.starred) {
      const exact = new Set(quoted(only, words));
      return [{ kind: 'word', words: exact, values: new Set(), guessed: false, sure: { words: exact, values: new Set() } }];
    }
    return [{ kind: 'row', places: tokens.map((token) => new Set([...quoted(token, words), ...(part !== null && token === tokens.at(-1) ? begun(part, token, words) : [])])) }];
  };
  const clauses = (unit: typeof parts, names: ReadonlyMap<Token, readonly string[]>): readonly Wishes[] => {
    const [first] = unit;
    if (unit.length === 1) return first!.part.phrase ? [row(first!.part, first!.tokens)] : first!.tokens.map((token) => wish(first!.part, first!.tokens, token, names));
    return [unit.flatMap(({ part, tokens }) => (part.phrase || tokens.length > 1 ? row(part, tokens) : tokens.flatMap((token) => wish(part, tokens, token, names))))];
  };
  const wanted = units.flatMap((unit) => clauses(unit, named)).filter((wishes) => wishes.length > 0);
  const only = wanted.length > 0 ? wanted : units.flat().flatMap(({ tokens }) => tokens.map((token) => row(null, [token])));
  return { wanted: only, refused: refused.flatMap((one) => clauses([one], barred)).filter((wishes) => wishes.length > 0) };
}

/** A word that the corpus does not have, but that others go on from, is not taken apart. */
function unfinished(token: Token, words: Words): Token {
  if (token.stem === null || words.all.some(({ form }) => form === token.form) || completed(token, 1, words).length === 0) return token;
  return { ...token, bare: token.form, stem: stemOf(token.form, { ...words.vocabulary, frequency: () => 0 }) };
}

function namesIn(runs: readonly (readonly Token[])[], corpus: MemoryCorpus): ReadonlyMap<Token, readonly string[]> {
  const aliases = Object.entries(corpus.aliases).map(([key, ids]) => ({ key, ids }));
  const names = new Map<Token, readonly string[]>();
  for (const run of runs) {
    for (const { from, to, alias } of aliasWindows(run, (first) => aliases.filter(({ key }) => key.split(' ')[0] === first))) {
      for (const token of run.slice(from, to)) names.set(token, alias.ids.flatMap((id) => valuesCalled(id, corpus)));
    }
  }
  return names;
}

function valuesCalled(id: string, { values }: MemoryCorpus): readonly string[] {
  return values.filter((value) => value.id === id && ['place', 'person', 'organisation'].includes(value.facet)).map((value) => `${value.facet} ${value.id}`);
}

function wordWish(token: Token, names: readonly string[], open: boolean, starred: boolean, asWritten: boolean, words: Words, corpus: MemoryCorpus, places: readonly Place[]): Wish | null {
  if (token.stem === null) return null;
  const { all, vocabulary, nations } = words;
  const written = all.filter((word) => isWritten(token, word));
  const group = all.filter((word) => word.stem === token.stem);
  const others = vocabulary.isName(token.bare) ? [] : group.flatMap(({ bare }) => numberStems(bare, vocabulary));
  const nation = nations.get(token.stem) ?? new Set<string>();
  const kindred = all.filter((word) => word.stem !== null && [...(nations.get(word.stem) ?? [])].some((place) => nation.has(place)));
  const numbers = all.filter((word) => word.stem !== null && others.includes(word.stem));
  const sure = asWritten ? written : [...written, ...group, ...kindred];
  const found = asWritten ? written : [...sure, ...numbers];
  const values = asWritten ? [] : names;
  const isEmpty = found.length + values.length === 0;
  if (isEmpty && resemblesFunctionWord(token.form)) return null;
  const forms = [...completed(token, starred ? 64 : open && isEmpty ? 16 : 0, words)];
  const named = (form: string): readonly string[] => (asWritten ? [] : (corpus.aliases[form] ?? []).flatMap((id) => valuesCalled(id, corpus)));
  const beginnings = { words: forms.flatMap((form) => spelt(form, words)), values: forms.flatMap(named) };
  const isNowhere = isEmpty && beginnings.words.length + beginnings.values.length === 0 && !asWritten;
  const supposed = isNowhere ? numberStems(token.bare, vocabulary) : [];
  const numbersOnly = all.filter((word) => word.stem !== null && supposed.includes(word.stem));
  const isUnknown = isNowhere && numbersOnly.length === 0 && places.length > 0;
  const near = isUnknown ? commonest(words, (form) => form !== token.bare && isNear(form, token.bare) && token.bare.replace(/^ال/u, '').length >= 4).slice(0, 8) : [];
  return {
    kind: 'word',
    guessed: isUnknown,
    words: new Set([...found, ...beginnings.words, ...numbersOnly, ...near.flatMap((form) => spelt(form, words))].map((word) => word.written)),
    values: new Set([...values, ...beginnings.values, ...near.flatMap(named)]),
    sure: { words: new Set(sure.map((word) => word.written)), values: new Set(values) },
  };
}
