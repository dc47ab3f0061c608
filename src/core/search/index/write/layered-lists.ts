import type { ListSize } from '../codec/list-size';
import type { Shape } from '../codec/passages';
import type { GradeCode } from '../codec/posting-code';
import { summedPassages } from '../codec/summed-passages';
import { writeArticleList } from '../codec/write-article-list';
import { writePassageList } from '../codec/write-passage-list';
import { Gathered } from './gathered';
import { ListPool } from './list-pool';
import { partAside } from './part-aside';
import type { PostingRuns } from './posting-runs';

/** The coded lists of words or values in two layers, by number. */
export interface LayeredLists {
  readonly articles: ListPool;
  readonly passages: ListPool;
  readonly sizeOf: (key: number) => ListSize;
}

/** Numbers of a size. */
const COUNTS = 4;

/** Merges the postings of `keys` words or values and codes them. */
export async function layeredLists(postings: PostingRuns, keys: number, shape: Shape, code: GradeCode): Promise<LayeredLists> {
  const [articles, passages] = [new ListPool(keys), new ListPool(keys)];
  const sizes = new Uint32Array(keys * COUNTS);
  const parted = new Gathered();
  await postings.merge((key, gathered) => {
    partAside(gathered, parted, shape.articles);
    const { list, size } = summedPassages(parted, parted.length, shape.articles);
    sizes.set([size.own, size.ownPassages, size.aside, size.asidePassages], key * COUNTS);
    articles.add(key, (writer) => {
      writeArticleList(writer, list, size, shape, code);
    });
    passages.add(key, (writer) => {
      writePassageList(writer, parted, list, size, shape, code);
    });
  });
  articles.close();
  passages.close();
  return { articles, passages, sizeOf: (key) => sizeAt(sizes, key * COUNTS) };
}

function sizeAt(sizes: Uint32Array, at: number): ListSize {
  return { own: sizes[at] ?? 0, ownPassages: sizes[at + 1] ?? 0, aside: sizes[at + 2] ?? 0, asidePassages: sizes[at + 3] ?? 0 };
}
