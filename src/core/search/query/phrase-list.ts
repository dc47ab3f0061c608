import { IMPACT } from '../index/grade';
import type { IndexView } from '../index/index-view';
import type { PostingList } from '../index/posting-list';
import type { ClauseLists } from './weighed-lists';
import type { Phrase } from './compiled-query';
import { passagesIn } from './find-in-list';
import { articlesHolding, heldArticles } from './held-articles';
import { slotsOf } from './slots';

const NOWHERE = new Uint16Array(0);
const IMPACTS = Float32Array.from(IMPACT);

/** A word that may stand at some place of a phrase, with everywhere that it stands. */
interface Spot {
  readonly list: PostingList;
  readonly places: readonly Uint16Array[];
}

/** One of the words that may stand at some place of a phrase, in one passage. */
interface Standing {
  readonly places: Uint16Array;
  readonly grade: number;
}

/** Where words follow each other; without the places of words, where all of them stand. */
export function phraseList(view: IndexView, phrase: Phrase): PostingList {
  const spots = phrase.map((entries) => entries.map((entry): Spot => ({ list: view.list(entry), places: view.places(entry) })));
  const { articles, starts, held } = passagesWithAll(spots, view.head.articles);
  const found = { articles: [] as number[], starts: [] as number[], ordinals: [] as number[], grades: [] as number[] };
  articles.forEach((article, i) => {
    const from = starts[i] ?? 0;
    for (let slot = from; slot < (starts[i + 1] ?? 0); slot += 1) {
      if (held[slot] !== spots.length) continue;
      const grade = gradeOf(spots, article, slot - from, view.head.hasPlaces);
      if (grade === null) continue;
      if (found.articles.at(-1) !== article) {
        found.articles.push(article);
        found.starts.push(found.ordinals.length);
      }
      found.ordinals.push(slot - from);
      found.grades.push(grade);
    }
  });
  return { articles: Uint32Array.from(found.articles), starts: Uint32Array.from([...found.starts, found.ordinals.length]), ordinals: Uint16Array.from(found.ordinals), grades: Uint8Array.from(found.grades) };
}

function passagesWithAll(spots: readonly (readonly Spot[])[], count: number): ReturnType<typeof slotsOf> {
  const clauses = spots.map((place): ClauseLists => ({ lists: place.map(({ list }) => ({ list, impacts: IMPACTS })), rarity: 1 }));
  const all = articlesHolding(heldArticles(clauses, count), Math.max(1, clauses.length), 0, 2 * count, () => false);
  return slotsOf(clauses, all);
}

/** How much the first word weighs in a passage in which the phrase stands; null where it does not. */
function gradeOf(spots: readonly (readonly Spot[])[], article: number, ordinal: number, hasPlaces: boolean): number | null {
  const [first = [], ...others] = spots.map((place) => place.flatMap((spot) => standingIn(spot, article, ordinal)));
  const follow = (start: number): boolean => others.every((standing, i) => standing.some(({ places }) => places.includes(start + i + 1)));
  const starting = first.filter(({ places }) => !hasPlaces || places.some(follow));
  return starting.length === 0 ? null : Math.max(...starting.map(({ grade }) => grade));
}

function standingIn({ list, places }: Spot, article: number, ordinal: number): readonly Standing[] {
  const [from, to] = passagesIn(list, article);
  for (let p = from; p < to; p += 1) if (list.ordinals[p] === ordinal) return [{ places: places[p] ?? NOWHERE, grade: list.grades[p] ?? 0 }];
  return [];
}
