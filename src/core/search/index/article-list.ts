import type { ArticleList, PostingList } from './posting-list';

const MOST_PASSAGES = 255;

/** What a list of passages says of whole articles. */
export function articleListOf({ articles, starts, grades }: PostingList): ArticleList {
  const list = { articles, passages: new Uint8Array(articles.length), grades: new Uint8Array(articles.length) };
  for (let a = 0; a < articles.length; a += 1) {
    const [from, to] = [starts[a] ?? 0, starts[a + 1] ?? 0];
    list.passages[a] = Math.min(MOST_PASSAGES, to - from);
    for (let p = from; p < to; p += 1) if ((grades[p] ?? 0) > (list.grades[a] ?? 0)) list.grades[a] = grades[p] ?? 0;
  }
  return list;
}
