import { FUNCTION_WORD } from '../analyze/function-words';
import type { IndexView } from '../index/index-view';
import { EMPTY_LIST } from '../index/memory-lists';
import type { PostingList } from '../index/posting-list';
import type { Phrase } from './compiled-query';
import { articlesHolding, heldArticles } from './held-articles';
import { PhraseSpot } from './phrase-spot';
import { articlesWithAll } from './scored-articles';
import { slotsOf, type Slots } from './slots';
import type { ClauseArticles, ClauseLists } from './weighed-lists';

/** Grades of the first word, one more than they are, so that none is nought. */
const GRADES = Float32Array.of(1, 2, 3, 4);

type Spots = readonly (readonly PhraseSpot[])[];

/** Where words follow each other; without the places of words, where all of them stand. Passages are read only where there are articles that hold all words. */
export function phraseList(view: IndexView, phrase: Phrase): PostingList {
  const { hasPlaces } = view.head;
  const articles = articlesWithWords(view, phrase);
  if (articles?.length === 0) return EMPTY_LIST;
  const spots = phrase.map((entries) => entries.map((entry) => new PhraseSpot(view.list(entry), hasPlaces ? view.places(entry) : [])));
  const slots = passagesWithAll(spots, articles, view.head.articles);
  return listOf(slots, (article, ordinal, slot) => {
    if (slots.held[slot] !== spots.length) return null;
    return hasPlaces ? gradeOf(spots, article, ordinal) : (slots.scores[slot] ?? 0) - 1;
  });
}

/** The articles that hold all words with matter, those of set-aside parts, too; null when there are no such words. */
function articlesWithWords(view: IndexView, phrase: Phrase): Uint32Array | null {
  const places = phrase.filter((entries) => entries.length === 0 || entries.some(({ stem }) => !stem.startsWith(FUNCTION_WORD)));
  if (places.length === 0) return null;
  const clauses = places.map((entries): ClauseArticles => ({ lists: entries.map((entry) => ({ list: view.articleList(entry), impacts: GRADES })), rarity: 1 }));
  return articlesWithAll(clauses, { from: 0, to: 2 * view.head.articles, barred: null }).articles;
}

/** The first place alone counts: what a passage scores is its grade there. */
function passagesWithAll(spots: Spots, articles: Uint32Array | null, count: number): Slots {
  const clauses = spots.map((place, i): ClauseLists => ({ lists: place.map(({ list }) => ({ list, impacts: GRADES })), rarity: i === 0 ? 1 : 0 }));
  return slotsOf(clauses, articles ?? articlesHolding(heldArticles(clauses, count), Math.max(1, clauses.length), 0, 2 * count));
}

/** The passages that have a grade. */
function listOf({ articles, starts, held }: Slots, gradeAt: (article: number, ordinal: number, slot: number) => number | null): PostingList {
  const found = { articles: new Uint32Array(articles.length), starts: new Uint32Array(articles.length + 1), ordinals: new Uint16Array(held.length), grades: new Uint8Array(held.length) };
  let [holding, size] = [0, 0];
  for (let i = 0; i < articles.length; i += 1) {
    const [article, from, before] = [articles[i] ?? 0, starts[i] ?? 0, size];
    for (let slot = from; slot < (starts[i + 1] ?? 0); slot += 1) {
      const grade = gradeAt(article, slot - from, slot);
      if (grade === null) continue;
      found.ordinals[size] = slot - from;
      found.grades[size] = grade;
      size += 1;
    }
    if (size === before) continue;
    found.articles[holding] = article;
    holding += 1;
    found.starts[holding] = size;
  }
  return { articles: found.articles.slice(0, holding), starts: found.starts.slice(0, holding + 1), ordinals: found.ordinals.slice(0, size), grades: found.grades.slice(0, size) };
}

/** How much the first word weighs in a passage in which the phrase stands; null where it does not. */
function gradeOf([first = [], ...others]: Spots, article: number, ordinal: number): number | null {
  const follow = (start: number): boolean => others.every((place, i) => place.some((spot) => spot.placesIn(article, ordinal).includes(start + i + 1)));
  let best: number | null = null;
  for (const spot of first) if (spot.placesIn(article, ordinal).some(follow)) best = Math.max(best ?? 0, spot.gradeIn(article, ordinal));
  return best;
}
