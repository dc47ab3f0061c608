import { FACETS, type FacetName } from '../../../../src/core/model/corpus';
import { DEFAULT_MATCH, type Filter, type TimeKind } from '../../../../src/core/search/filter';
import type { IndexedPassage } from '../../../../src/core/search/index/indexed-article';
import type { MemoryCorpus } from '../../../../src/core/search/index/memory-view';
import { satisfies, wishesOf, type Wishes } from './naive-wishes';
import { wordsOf, type Place } from './naive-words';

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
    const spoiltArticle = (article: number, aside: boolean): boolean => refused.length > 0 && places.some((place) => place.article === article && (!place.aside || aside) && isSpoilt(place));
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
    const nearest = (units: readonly { readonly result: Result; readonly held: readonly Place[] }[]): readonly Result[] => {
      const worth = units.map(({ held }) => wanted.reduce((sum, wishes, i) => (held.some((place) => meets(place, wishes, false)) ? sum + rarity[i]! : sum), 0));
      const least = Math.max(Math.max(0, ...worth) * 0.8, rarity.reduce((sum, one) => sum + one, 0) * 0.5);
      return units.filter((_, i) => worth[i]! > 0 && worth[i]! >= least).map(({ result }) => result);
    };
    for (const aside of [false, true]) {
      const here = places.filter((place) => place.aside === aside);
      const results =
        filter.scope === 'article'
          ? nearest(all('article').filter(({ article }) => !spoiltArticle(article, aside)).map((result) => ({ result: { ...result, aside }, held: here.filter(({ article }) => article === result.article) })))
          : nearest(here.filter((place) => !isSpoilt(place)).map((place) => ({ result: { article: place.article, ordinal: place.ordinal, aside }, held: [place] })));
      if (results.length > 0) return { results, relaxed: true };
    }
    return { results: [], relaxed: false };
  }

  function pass(filter: Filter, results: readonly Result[]): readonly Result[] {
    return results.filter((result) =>
      (filter.period === undefined || periodsOf(corpus, result, filter.period.by).has(filter.period.at)) && FACETS.every((facet) => {
        const { include = [], exclude = [], match = DEFAULT_MATCH[facet] } = filter.facets[facet] ?? {};
        const has = (id: string): boolean => carries(result, facet, id);
        return !exclude.some(has) && (include.length === 0 || (match === 'any' ? include.some(has) : include.every(has)));
      }),
    );
  }

  return { text, pass, carries };
}

/** The periods that a result's article tells of, or was written in; the years of its months among them. */
export function periodsOf({ articles }: MemoryCorpus, { article }: Result, by: TimeKind): ReadonlySet<string> {
  const whole = articles[article]!;
  const own = by === 'told' ? whole.told : whole.values.flatMap(({ facet, id }) => (facet === 'date' && id !== 'unknown' ? [id] : []));
  return new Set(own.flatMap((period) => [period, ...(/^....-..$/.test(period) ? [period.slice(0, 4)] : [])]));
}

function withinOf({ values }: MemoryCorpus, facet: FacetName, id: string): readonly string[] {
  const value = values.find((one) => one.facet === facet && one.id === id);
  return (value?.within ?? []).map((number) => `${values[number]!.facet} ${values[number]!.id}`);
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
