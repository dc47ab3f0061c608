import type { FacetName, FacetValue } from '../../model/corpus';
import type { IndexedArticle, IndexedPassage } from './indexed-article';
import { EMPTY_LIST, ListDraft } from './memory-lists';
import { mentionsOf } from './mentions-of';
import type { PostingList } from './posting-list';

/** Most that a list says of how often a value is named in a passage. */
export const MOST_MENTIONS = 255;

/** The values of a corpus with everything that a view tells of where they stand. */
export interface MemoryValues {
  readonly number: (facet: FacetName, id: string) => number | null;
  readonly articles: (number: number) => Uint32Array;
  readonly passages: (number: number) => PostingList;
}

/** Reads the values of all articles. */
export function memoryValues(articles: readonly IndexedArticle[], values: readonly FacetValue[]): MemoryValues {
  const numbers = new Map(values.map(({ facet, id }, number) => [`${facet} ${id}`, number]));
  const numberOf = (facet: FacetName, id: string): number | null => numbers.get(`${facet} ${id}`) ?? null;
  const carriers = values.map(() => new Set<number>());
  const lists = values.map(() => new ListDraft());
  const read = (passages: readonly IndexedPassage[], at: number, own: number | null): void => {
    passages.forEach((passage, ordinal) => {
      for (const [number, mentions] of mentionsOf(passage, numberOf, (place) => values[place]?.within ?? [])) {
        lists[number]?.add(at, ordinal, Math.min(MOST_MENTIONS, mentions));
        if (own !== null) carriers[number]?.add(own);
      }
    });
  };
  articles.forEach((article, n) => {
    for (const { facet, id } of article.values) carriers[numberOf(facet, id) ?? -1]?.add(n);
    read(article.passages, n, n);
  });
  articles.forEach((article, n) => read(article.aside, articles.length + n, null));
  const ready = carriers.map((own) => Uint32Array.from([...own].sort((a, b) => a - b)));
  const passages = lists.map((draft) => draft.list());
  return { number: numberOf, articles: (number) => ready[number] ?? new Uint32Array(0), passages: (number) => passages[number] ?? EMPTY_LIST };
}
