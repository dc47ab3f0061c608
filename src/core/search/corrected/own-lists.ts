import type { FacetName } from '../../model/corpus';
import type { IndexedArticle } from '../index/indexed-article';
import { MOST_MENTIONS } from '../index/memory-values';
import { mentionsOf } from '../index/mentions-of';
import type { PostingList } from '../index/posting-list';

/** What one article adds to the list of a value, passage by passage. */
export interface OwnPassages {
  readonly article: number;
  readonly passages: { readonly ordinal: number; readonly mentions: number }[];
}

/** What a few articles add to the lists of values, by number of value; articles ascending. */
export interface OwnLists {
  /** The articles and, behind the corpus, their set-aside parts: what other lists say of these holds no more. */
  readonly covered: ReadonlySet<number>;
  readonly carriers: ReadonlyMap<number, ReadonlySet<number>>;
  readonly passages: ReadonlyMap<number, readonly OwnPassages[]>;
}

type NumberOf = (facet: FacetName, id: string) => number | null;
type Within = (number: number) => readonly number[];

/** Reads a few articles of a corpus that has `count` of them. */
export function placesNamed(articles: readonly IndexedArticle[], count: number, numberOf: NumberOf, within: Within): OwnLists {
  const carriers = new Map<number, Set<number>>();
  const lists = new Map<number, OwnPassages[]>();
  const carry = (value: number, article: number): void => void carriers.set(value, (carriers.get(value) ?? new Set<number>()).add(article));
  const read = (passages: IndexedArticle['passages'], article: number): void => {
    passages.forEach((passage, ordinal) => {
      for (const [value, mentions] of mentionsOf(passage, numberOf, within)) {
        const list = lists.get(value) ?? [];
        lists.set(value, list);
        if (list.at(-1)?.article !== article) list.push({ article, passages: [] });
        list.at(-1)?.passages.push({ ordinal, mentions: Math.min(MOST_MENTIONS, mentions) });
        if (article < count) carry(value, article);
      }
    });
  };
  for (const { card, values, passages } of articles) {
    for (const { facet, id } of values) carry(numberOf(facet, id) ?? -1, card.number);
    read(passages, card.number);
  }
  for (const { card, aside } of articles) read(aside, count + card.number);
  return { covered: new Set(articles.flatMap(({ card: { number } }) => [number, count + number])), carriers, passages: lists };
}

/** A list of articles with those covered taken out and their own put in. */
export function withOwnArticles(base: Uint32Array, covered: ReadonlySet<number>, own: ReadonlySet<number> | undefined): Uint32Array {
  const others = base.filter((article) => !covered.has(article));
  if (own === undefined) return others.length === base.length ? base : others;
  return Uint32Array.from([...others, ...own]).sort();
}

/** A list with the passages of the articles covered taken out and their own put in. */
export function withOwnPassages(base: PostingList, covered: ReadonlySet<number>, own: readonly OwnPassages[] = []): PostingList {
  if (own.length === 0 && !base.articles.some((article) => covered.has(article))) return base;
  const places = [...base.articles].flatMap((article, at) => (covered.has(article) ? [] : [{ article, from: base.starts[at] ?? 0, to: base.starts[at + 1] ?? 0, own: null }]));
  const all = [...places, ...own.map((one) => ({ article: one.article, from: 0, to: one.passages.length, own: one.passages }))].sort((a, b) => a.article - b.article);
  const passages = all.flatMap(({ from, to, own: mine }) =>
    mine === null ? Array.from({ length: to - from }, (_, i) => ({ ordinal: base.ordinals[from + i] ?? 0, mentions: base.grades[from + i] ?? 0 })) : mine,
  );
  let start = 0;
  return {
    articles: Uint32Array.from(all, ({ article }) => article),
    starts: Uint32Array.from([0, ...all.map(({ from, to }) => (start += to - from))]),
    ordinals: Uint16Array.from(passages, ({ ordinal }) => ordinal),
    grades: Uint8Array.from(passages, ({ mentions }) => mentions),
  };
}
