import type { BitWriter } from '../codec/bit-writer';
import type { Shape } from '../codec/passages';
import { summedPassages } from '../codec/summed-passages';
import { writeArticleList } from '../codec/write-article-list';
import { writePassageList } from '../codec/write-passage-list';
import { writePlaces } from '../codec/write-places';
import { Gathered } from './gathered';
import { ListPool } from './list-pool';
import { partAside } from './part-aside';
import type { PostingRuns } from './posting-runs';

/** Where words stand in passages, and both layers of the words whose lists follow from that. */
export interface PlaceLists {
  readonly places: ListPool;
  readonly lists: ListPool;
}

/** Merges where words stand in passages and codes it, with the lists of words that have none of their own (`isFunction`). */
export async function placeLists(postings: PostingRuns, keys: number, shape: Shape, isFunction: (key: number) => boolean): Promise<PlaceLists> {
  const [places, lists] = [new ListPool(keys), new ListPool(keys)];
  const parted = new Gathered();
  const passages = new Gathered();
  await postings.merge((key, gathered) => {
    partAside(gathered, parted, shape.articles);
    const starts = passagesOf(parted, passages);
    places.add(key, (writer) => {
      writePlaces(writer, parted.grades, starts);
    });
    if (!isFunction(key)) return;
    lists.add(key, (writer) => {
      writeLayers(writer, passages, shape);
    });
  });
  places.close();
  lists.close();
  return { places, lists };
}

function writeLayers(writer: BitWriter, passages: Gathered, shape: Shape): void {
  const { list, size } = summedPassages(passages, passages.length, shape.articles);
  writer.gamma(size.ownPassages - size.own);
  writer.gamma(size.asidePassages - size.aside);
  writeArticleList(writer, list, size, shape, 'none');
  writePassageList(writer, passages, list, size, shape, 'none');
}

/** Puts the places of one passage together; gives where each passage's begin. */
function passagesOf(places: Gathered, into: Gathered): readonly number[] {
  into.clear();
  const starts: number[] = [];
  for (let at = 0; at < places.length; at += 1) {
    const article = places.articles[at] ?? 0;
    const ordinal = places.ordinals[at] ?? 0;
    if (at > 0 && article === places.articles[at - 1] && ordinal === places.ordinals[at - 1]) continue;
    starts.push(at);
    into.add(article, ordinal, 0);
  }
  return [...starts, places.length];
}
