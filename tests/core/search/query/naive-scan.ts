import { FACETS, type FacetName } from '../../../../src/core/model/corpus';
import { aliasWindows } from '../../../../src/core/search/analyze/alias-windows';
import { nameWords } from '../../../../src/core/search/analyze/aliases';
import { analyze } from '../../../../src/core/search/analyze/analyze';
import { analyzeWord, type WordAnalysis } from '../../../../src/core/search/analyze/analyze-word';
import { resemblesFunctionWord } from '../../../../src/core/search/analyze/function-words';
import { numberStems } from '../../../../src/core/search/analyze/grammatical-number';
import { marksAgree } from '../../../../src/core/search/analyze/marks-agree';
import { isNear } from '../../../../src/core/search/analyze/near-words';
import { parseQuery, type QueryPart } from '../../../../src/core/search/analyze/parse-query';
import type { Token } from '../../../../src/core/search/analyze/token';
import type { Vocabulary } from '../../../../src/core/search/analyze/vocabulary';
import { DEFAULT_MATCH, type Filter } from '../../../../src/core/search/filter';
import type { IndexedPassage } from '../../../../src/core/search/index/indexed-article';
import type { MemoryCorpus } from '../../../../src/core/search/index/memory-view';
import { isIgnored } from '../../../../src/core/text/code-points';

/** One result: an article or a passage of it. */
export interface Result {
  readonly article: number;
  /** Null in scope `article`. */
  readonly ordinal: number | null;
  readonly aside: boolean;
}

/** What a scan of everything finds for a text, without any index. */
export interface ScannedText {
  readonly results: readonly Result[];
  readonly relaxed: boolean;
}

/** Reads a corpus again for each question. */
export interface NaiveScan {
  readonly text: (filter: Filter) => ScannedText;
  /** Those results that the values of a filter leave. */
  readonly pass: (filter: Filter, results: readonly Result[]) => readonly Result[];
  readonly carries: (result: Result, facet: FacetName, id: string) => boolean;
}

type Word = WordAnalysis & { readonly written: string; readonly count: number };

/** What satisfies a thing asked for: words as written, values, words in a row. */
type Wish = { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly values: ReadonlySet<string>; readonly guessed: boolean; readonly sure: { readonly words: ReadonlySet<string>; readonly values: ReadonlySet<string> } } | { readonly kind: 'row'; readonly places: readonly ReadonlySet<string>[] };
type Wishes = readonly Wish[];

interface Place {
  readonly article: number;
  readonly ordinal: number;
  readonly aside: boolean;
  readonly passage: IndexedPassage;
}

export function naiveScan(corpus: MemoryCorpus): NaiveScan {
  const places = corpus.articles.flatMap(({ passages, aside }, article): readonly Place[] => [
    ...passages.map((passage, ordinal) => ({ article, ordinal, aside: false, passage })),
    ...aside.map((passage, ordinal) => ({ article, ordinal, aside: true, passage })),
  ]);
  const own = places.filter(({ aside, ordinal, passage }) => !aside && !(ordinal === 0 && passage.words.length === 0));
  const words = wordsOf(places, corpus);
  const valuesIn = (passage: IndexedPassage): ReadonlySet<string> => new Set(passage.names.flatMap(({ facet, id }) => [`${facet} ${id}`, ...withinOf(corpus, facet, id)]));
  const carries = ({ article, ordinal, aside }: Result, facet: FacetName, id: string): boolean => {
    const whole = corpus.articles[article];
    if (whole === undefined) return false;
    if (whole.values.some((value) => value.facet === facet && value.id === id)) return true;
    if (ordinal !== null) return !aside && valuesIn(whole.passages[ordinal]!).has(`${facet} ${id}`);
    return whole.passages.some((passage) => valuesIn(passage).has(`${facet} ${id}`));
  };
  const all = (scope: Filter['scope']): readonly Result[] => (scope === 'article' ? corpus.articles.map((_, article) => ({ article, ordinal: null, aside: false })) : own.map(({ article, ordinal }) => ({ article, ordinal, aside: false })));

  function text(filter: Filter): ScannedText {
    const { wanted, refused } = wishesOf(filter, words, corpus, places);
    const meets = (place: Place, wishes: Wishes, sure: boolean): boolean => wishes.some((wish) => satisfies(place.passage, wish, sure));
    const isSpoilt = (place: Place): boolean => refused.some((wishes) => meets(place, wishes, true));
    const spoiltArticle = (article: number, aside: boolean): boolean => places.some((place) => place.article === article && (!place.aside || aside) && isSpoilt(place));
    if (wanted.length === 0) return { relaxed: false, results: all(filter.scope).filter(({ article, ordinal }) => (ordinal === null ? !spoiltArticle(article, false) : !own.some((place) => place.article === article && place.ordinal === ordinal && isSpoilt(place)))) };
    for (const aside of [false, true]) {
      const here = places.filter((place) => place.aside === aside);
      const whole = (found: readonly Place[]): boolean => wanted.every((wishes) => found.some((place) => meets(place, wishes, false)));
      const results =
        filter.scope === 'article'
          ? all('article').filter(({ article }) => !spoiltArticle(article, aside) && whole(here.filter((place) => place.article === article))).map((result) => ({ ...result, aside }))
          : here.filter((place) => !isSpoilt(place) && whole([place])).map(({ article, ordinal }) => ({ article, ordinal, aside }));
      if (results.length > 0) return { results, relaxed: false };
    }
    const rarity = wanted.map((wishes) => rarityOf(wishes, own, valuesIn, corpus));
    for (const aside of [false, true]) {
      const here = places.filter((place) => place.aside === aside && !isSpoilt(place));
      const worth = new Map(here.map((place) => [place, wanted.reduce((sum, wishes, i) => (meets(place, wishes, false) ? sum + rarity[i]! : sum), 0)]));
      const best = Math.max(0, ...worth.values());
      const least = Math.max(best * 0.8, rarity.reduce((sum, one) => sum + one, 0) * 0.5);
      const given = here.filter((place) => worth.get(place)! > 0 && worth.get(place)! >= least);
      const results = filter.scope === 'article' ? all('article').filter(({ article }) => !spoiltArticle(article, aside) && given.some((place) => place.article === article)).map((result) => ({ ...result, aside })) : given.map(({ article, ordinal }) => ({ article, ordinal, aside }));
      if (results.length > 0) return { results, relaxed: true };
    }
    return { results: [], relaxed: false };
  }

  function pass(filter: Filter, results: readonly Result[]): readonly Result[] {
    return results.filter((result) =>
      FACETS.every((facet) => {
        const { include = [], exclude = [], match = DEFAULT_MATCH[facet] } = filter.facets[facet] ?? {};
        const has = (id: string): boolean => carries(result, facet, id);
        return !exclude.some(has) && (include.length === 0 || (match === 'any' ? include.some(has) : include.every(has)));
      }),
    );
  }

  return { text, pass, carries };
}

function withinOf({ values }: MemoryCorpus, facet: FacetName, id: string): readonly string[] {
  const value = values.find((one) => one.facet === facet && one.id === id);
  return (value?.within ?? []).map((number) => `${values[number]!.facet} ${values[number]!.id}`);
}

interface Words {
  readonly all: readonly Word[];
  readonly vocabulary: Vocabulary;
  /** Stem -> places that it is the nationality of. */
  readonly nations: ReadonlyMap<string, ReadonlySet<string>>;
}

function wordsOf(places: readonly Place[], corpus: MemoryCorpus): Words {
  const counts = new Map<string, number>();
  for (const { passage } of places) for (const word of passage.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const names = nameWords(corpus.aliases);
  const forms = new Map<string, number>();
  for (const [written, count] of counts) {
    const { form } = analyzeWord(written, { isName: () => false, frequency: () => 0 });
    forms.set(form, (forms.get(form) ?? 0) + count);
  }
  const plain: Vocabulary = { isName: (form) => names.has(form), frequency: (form) => forms.get(form) ?? 0 };
  const all = [...counts].map(([written, count]): Word => ({ written, count, ...analyzeWord(written, plain) })).sort((a, b) => (a.written < b.written ? -1 : 1));
  const nations = new Map<string, Set<string>>();
  for (const { passage } of places) {
    for (const { place, of } of passage.demonyms) {
      const stem = all.find(({ written }) => written === passage.words[place])?.stem ?? null;
      if (stem !== null) nations.set(stem, (nations.get(stem) ?? new Set()).add(of));
    }
  }
  const indexed = (form: string): { readonly bare: string; readonly stem: string } | null => {
    const [best] = all.filter((word) => word.form === form).sort((a, b) => b.count - a.count || (a.written < b.written ? -1 : 1));
    return best?.stem == null ? null : { bare: best.bare, stem: best.stem };
  };
  return { all, nations, vocabulary: { ...plain, indexed } };
}

function satisfies(passage: IndexedPassage, wish: Wish, sure: boolean): boolean {
  if (wish.kind === 'row') return passage.words.some((_, at) => wish.places.every((place, i) => place.has(passage.words[at + i] ?? '')));
  const { words, values } = sure ? wish.sure : wish;
  return passage.words.some((word) => words.has(word)) || passage.names.some(({ facet, id }) => values.has(`${facet} ${id}`));
}

/** Of BM25, as the index sees it: over all words, or the name that stands in most passages. */
function rarityOf(wishes: Wishes, own: readonly Place[], valuesIn: (passage: IndexedPassage) => ReadonlySet<string>, corpus: MemoryCorpus): number {
  const [words, values] = [new Set(wishes.flatMap((wish) => (wish.kind === 'word' ? [...wish.words] : []))), new Set(wishes.flatMap((wish) => (wish.kind === 'word' ? [...wish.values] : [])))];
  const rows = wishes.filter((wish) => wish.kind === 'row').reduce((sum, wish) => sum + own.filter(({ passage }) => satisfies(passage, wish, false)).length, 0);
  const written = [...words].reduce((sum, word) => sum + own.filter(({ passage }) => passage.words.includes(word)).length, rows);
  const named = [...values].map((value) => own.filter(({ passage }) => valuesIn(passage).has(value)).length);
  const passages = corpus.articles.reduce((sum, article) => sum + article.passages.filter(({ words: here }, ordinal) => ordinal > 0 || here.length > 0).length, 0);
  const found = Math.min(passages, Math.max(written, ...named));
  return Math.log(1 + (passages - found + 0.5) / (found + 0.5));
}

function wishesOf(filter: Filter, words: Words, corpus: MemoryCorpus, places: readonly Place[]): { readonly wanted: readonly Wishes[]; readonly refused: readonly Wishes[] } {
  const parts = parseQuery(filter.text).map((part) => ({ part, tokens: analyze(part.text, words.vocabulary) }));
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

function isWritten(token: Token, word: Word): boolean {
  if (word.stem === null || !(word.form === token.form || word.form === token.bare || word.stem === token.stem)) return false;
  return [word.form, word.bare].some((form) => form === token.form || form === token.bare);
}

/** The words of the corpus that are a word, read anew: by form, or by what is left without particles. */
function spelt(form: string, { all, vocabulary }: Words): readonly Word[] {
  const { stem } = analyzeWord(form, vocabulary);
  return all.filter((word) => word.form === form || (word.stem !== null && word.stem === stem && word.bare === form));
}

function wordWish(token: Token, names: readonly string[], open: boolean, starred: boolean, asWritten: boolean, words: Words, corpus: MemoryCorpus, places: readonly Place[]): Wish | null {
  if (token.stem === null) return null;
  const { all, vocabulary, nations } = words;
  const written = all.filter((word) => isWritten(token, word));
  const group = all.filter((word) => word.stem === token.stem);
  const others = vocabulary.isName(token.bare) ? [] : [...(group.length > 0 ? group.flatMap(({ bare }) => numberStems(bare, vocabulary)) : numberStems(token.bare, vocabulary))];
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
  const isUnknown = isEmpty && beginnings.words.length + beginnings.values.length === 0 && !asWritten && places.length > 0;
  const near = isUnknown ? commonest(words, (form) => form !== token.bare && isNear(form, token.bare) && token.bare.replace(/^ال/u, '').length >= 4).slice(0, 8) : [];
  return {
    kind: 'word',
    guessed: isUnknown,
    words: new Set([...found, ...beginnings.words, ...near.flatMap((form) => spelt(form, words))].map((word) => word.written)),
    values: new Set([...values, ...beginnings.values, ...near.flatMap(named)]),
    sure: { words: new Set(sure.map((word) => word.written)), values: new Set(values) },
  };
}

function completed({ form }: Token, most: number, words: Words): readonly string[] {
  if (form.length < 2 || form === 'ال') return [];
  return commonest(words, (word) => word.startsWith(form) || (!form.startsWith('ال') && word.startsWith(`ال${form}`))).slice(0, most);
}

function commonest({ all }: Words, isWanted: (form: string) => boolean): readonly string[] {
  const counts = new Map<string, number>();
  for (const { bare, stem, count } of all) if (stem !== null && isWanted(bare)) counts.set(bare, (counts.get(bare) ?? 0) + count);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([form]) => form);
}

function quoted(token: Token, { all }: Words): readonly string[] {
  const plain = (word: string): string => [...word].filter((letter) => !isIgnored(letter)).join('');
  const exact = all.filter((word) => {
    if (token.stem === null) return word.form === token.form;
    if (!isWritten(token, word) || !marksAgree(token.written, word.written)) return false;
    if (word.form === token.form) return plain(word.written) === plain(token.written);
    const letters = Math.min(...[word.bare, token.bare].map((bare) => bare.replace(/^ال/u, '').length));
    return plain(word.written).slice(-letters) === plain(token.written).slice(-letters);
  });
  return exact.map(({ written }) => written);
}

function begun(part: QueryPart, token: Token, words: Words): readonly string[] {
  const isWanted = part.starred || (part.open && quoted(token, words).length === 0);
  return isWanted ? completed(token, 16, words).flatMap((form) => spelt(form, words).map(({ written }) => written)) : [];
}
