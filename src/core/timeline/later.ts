import { ownPassages } from '../corpus/passage-blocks';
import type { Article } from '../model/article';
import { contains, type Span } from '../model/span';
import { passageKey, tiesOf, type Told } from './connected';
import { type Difference, differences } from './differences';
import { alikeness, inBoth, stemsOf } from './same-words';

/** Sentences are on one matter when so many words stand in both. */
const SHARED_WORDS = 3;

/** A sentence of a later article that tells the same matter otherwise. */
export interface LaterTelling {
  readonly article: number;
  readonly block: number;
  readonly sentence: Span;
  readonly differs: readonly Difference[];
}

/** A sentence of its own, by article and passage. */
export interface Place {
  readonly article: number;
  readonly passage: number;
  readonly block: number;
  readonly sentence: Span;
}

/** Asks what was told otherwise later, in articles that are looked at. */
export type FindLater = (place: Place) => readonly LaterTelling[];

/** Finds what articles written later tell otherwise of what a sentence tells. Days of writing that overlap are not later. */
export function laterIn(told: readonly Told[]): FindLater {
  const articles = new Map(told.map(({ number, article }) => [number, article]));
  const ties = tiesOf(told);
  return (place) => {
    const article = articles.get(place.article);
    if (article === undefined) return [];
    const tellings = (ties.get(passageKey(place)) ?? []).flatMap(({ to }) => {
      const other = articles.get(to.article);
      if (other === undefined || !isLater(other, article)) return [];
      return tellingIn({ article, ...place.sentence, block: place.block }, { number: to.article, article: other }, to.passage);
    });
    return mostOfEach(tellings);
  };
}

/** Of each article the telling that differs in most: its title and its first paragraph often tell the same. */
function mostOfEach(tellings: readonly LaterTelling[]): readonly LaterTelling[] {
  const most = new Map<number, LaterTelling>();
  for (const telling of tellings) if (telling.differs.length > (most.get(telling.article)?.differs.length ?? 0)) most.set(telling.article, telling);
  return [...most.values()];
}

/** Own sentences of which somebody told otherwise later, in the order of the text. */
export function overtakenIn({ number, article }: Pick<Told, 'number' | 'article'>, find: FindLater): readonly (Place & { readonly later: readonly LaterTelling[] })[] {
  const passages = new Map(ownPassages(article).flatMap((block, passage) => (block === null ? [] : [[block.index, passage] as const])));
  return article.sentences.flatMap(({ start, end, block }) => {
    const passage = passages.get(block);
    if (passage === undefined) return [];
    const place = { article: number, passage, block, sentence: { start, end } };
    const later = find(place);
    return later.length === 0 ? [] : [{ ...place, later }];
  });
}

function isLater(article: Article, other: Article): boolean {
  return article.date !== null && other.date !== null && article.date.from > other.date.to;
}

/** The sentence of the later passage that has most words in common, where it differs in something. */
function tellingIn(earlier: { readonly article: Article; readonly block: number } & Span, { number, article }: Pick<Told, 'number' | 'article'>, passage: number): readonly LaterTelling[] {
  const block = ownPassages(article)[passage];
  if (block == null) return [];
  const own = stemsOf(earlier.article.text, earlier);
  const [best] = article.sentences
    .filter((sentence) => sentence.block === block.index && contains(block, sentence))
    .map((sentence) => ({ sentence, stems: stemsOf(article.text, sentence) }))
    .map(({ sentence, stems }) => ({ sentence, shared: inBoth(own, stems), alike: alikeness(own, stems) }))
    .sort((a, b) => b.shared - a.shared);
  if (best === undefined || best.shared < SHARED_WORDS) return [];
  const { start, end } = best.sentence;
  const differs = differences(earlier, { article, block: block.index, start, end }, best.alike);
  return differs.length === 0 ? [] : [{ article: number, block: block.index, sentence: { start, end }, differs }];
}
