import type { IndexView } from '../index/index-view';
import type { PostingList } from '../index/posting-list';
import type { Phrase } from './compiled-query';
import { passagesIn } from './find-in-list';

/** More ordinals than any article has, and more grades than there are: a passage and its grade make one number. */
const ORDINALS = 0x10000;
const GRADES = 4;

/** A word that may stand at some place of a phrase, with everywhere that it stands. */
interface Spot {
  readonly list: PostingList;
  readonly places: readonly Uint16Array[];
}

/** Where words follow each other; without the places of words, where all of them stand. */
export function phraseList(view: IndexView, phrase: Phrase): PostingList {
  const spots = phrase.map((entries) => entries.map((entry): Spot => ({ list: view.list(entry), places: view.places(entry) })));
  const rarest = spots.map((place, at) => ({ at, size: place.reduce((sum, { list }) => sum + list.ordinals.length, 0) })).sort((a, b) => a.size - b.size || a.at - b.at)[0];
  if (rarest === undefined || rarest.size === 0) return fromKeys(new Float64Array(0));
  const others = spots.map((place, at) => ({ place, shift: at - rarest.at })).filter(({ shift }) => shift !== 0);
  const keys: number[] = [];
  for (const spot of spots[rarest.at] ?? []) {
    const { articles, starts, ordinals, grades } = spot.list;
    for (let a = 0; a < articles.length; a += 1) {
      const article = articles[a] ?? 0;
      for (let p = starts[a] ?? 0; p < (starts[a + 1] ?? 0); p += 1) {
        const ordinal = ordinals[p] ?? 0;
        const here = others.map(({ place, shift }) => ({ shift, found: place.flatMap((other) => placesAt(other, article, ordinal)) }));
        if (here.some(({ found }) => found.length === 0)) continue;
        if (view.head.hasPlaces && !follows(spot.places[p] ?? [], here)) continue;
        keys.push((article * ORDINALS + ordinal) * GRADES + (grades[p] ?? 0));
      }
    }
  }
  return fromKeys(Float64Array.from(keys).sort());
}

const NOWHERE = new Uint16Array(0);

/** The places of a word in a passage; none when it does not stand there. */
function placesAt({ list, places }: Spot, article: number, ordinal: number): readonly Uint16Array[] {
  const [from, to] = passagesIn(list, article);
  for (let p = from; p < to; p += 1) if (list.ordinals[p] === ordinal) return [places[p] ?? NOWHERE];
  return [];
}

function follows(starts: Iterable<number>, others: readonly { readonly shift: number; readonly found: readonly Uint16Array[] }[]): boolean {
  return [...starts].some((start) => others.every(({ shift, found }) => found.some((places) => places.includes(start + shift))));
}

/** Of a passage that is there twice, the best grade counts. */
function fromKeys(keys: Float64Array): PostingList {
  const articles: number[] = [];
  const starts: number[] = [];
  const ordinals: number[] = [];
  const grades: number[] = [];
  let last = -1;
  for (const key of keys) {
    const passage = Math.floor(key / GRADES);
    const article = Math.floor(passage / ORDINALS);
    if (passage === last) grades.pop();
    else {
      if (articles.at(-1) !== article) {
        articles.push(article);
        starts.push(ordinals.length);
      }
      ordinals.push(passage % ORDINALS);
    }
    grades.push(key % GRADES);
    last = passage;
  }
  return { articles: Uint32Array.from(articles), starts: Uint32Array.from([...starts, ordinals.length]), ordinals: Uint16Array.from(ordinals), grades: Uint8Array.from(grades) };
}
