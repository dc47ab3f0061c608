import type { ArticleConnections, Connection, More } from '../../../../core/connect/connection';

/** One voice: what one page told first, and all who tell it after its words. */
export interface Voice {
  readonly key: string;
  /** Those with words of their own first, then those that copy them. */
  readonly articles: readonly ToldBy[];
}

/** An article with its passages that tell it, best first. */
export interface ToldBy {
  /** Number in the order of the corpus. */
  readonly article: number;
  readonly passages: readonly Connection[];
}

/** Who else tells what a passage tells. */
export interface Told {
  /** What is counted: other voices than the passage's own. Surest first. */
  readonly voices: readonly Voice[];
  /** Passages with the own words, and those of articles that reprint this one: they add no voice. */
  readonly copies: readonly ToldBy[];
  /** Other articles of the same voice. */
  readonly own: readonly ToldBy[];
  /** Places that were found besides, and are only counted. */
  readonly more: Pick<More, 'copies' | 'same'>;
  /** True where there may be more voices among them: of many, those of different pages are told first. */
  readonly atLeast: boolean;
}

const NO_MORE: Told['more'] = { copies: 0, same: 0 };

/** By own passage. `article` is the own number, `voiceOf` tells by the number of an article whose page it is: one page is one voice. */
export function toldByPassage({ connections, origins, copies, more }: ArticleConnections, article: number, voiceOf: (article: number) => string): ReadonlyMap<number, Told> {
  const origin = new Map(origins.map((one) => [one.passage, one.origin.article]));
  const reprints = copies.map((copy) => copy.article);
  const besides = new Map(more.map((one) => [one.passage, one]));
  return new Map([...grouped(connections, ({ passage }) => passage)].map(([passage, found]) => [passage, toldOf(found, besides.get(passage) ?? NO_MORE, [article, origin.get(passage) ?? article], reprints, voiceOf)]));
}

/** True when it has its words from another article. */
export function isCopied({ article, passages }: ToldBy): boolean {
  return passages.every(({ origin }) => origin.article !== article);
}

function toldOf(found: readonly Connection[], more: Told['more'], own: readonly number[], reprints: readonly number[], voiceOf: (article: number) => string): Told {
  const copies = found.filter(({ kind, origin }) => kind === 'copy' || own.includes(origin.article) || reprints.includes(origin.article));
  const ownVoices = new Set(own.map(voiceOf));
  const others = found.filter((one) => !copies.includes(one));
  const voices = grouped(others, ({ origin }) => voiceOf(origin.article));
  return {
    voices: [...voices].flatMap(([key, passages]) => (ownVoices.has(key) ? [] : [{ key, articles: byArticle(passages) }])).sort((a, b) => best(b.articles) - best(a.articles)),
    copies: byArticle(copies),
    own: byArticle([...voices].flatMap(([key, passages]) => (ownVoices.has(key) ? passages : []))),
    more: { copies: more.copies, same: more.same },
    atLeast: more.same > 0 && voices.size === others.length,
  };
}

function byArticle(found: readonly Connection[]): readonly ToldBy[] {
  const told = [...grouped(found, ({ to }) => to.article)].map(([article, passages]) => ({ article, passages: [...passages].sort((a, b) => b.score - a.score) }));
  return told.sort((a, b) => Number(isCopied(a)) - Number(isCopied(b)));
}

function best(articles: readonly ToldBy[]): number {
  return Math.max(...articles.flatMap(({ passages }) => passages.map(({ score }) => score)));
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
