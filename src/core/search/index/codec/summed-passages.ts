import type { ArticleList } from '../posting-list';
import type { ListSize } from './list-size';
import type { Passages } from './passages';

/** Most passages of an article that an `ArticleList` tells. */
export const MOST_PASSAGES = 255;

/** What so many passages, own ones before set-aside ones, say of whole articles; numbers of articles from `end` on are those of set-aside parts. */
export function summedPassages({ articles, grades }: Passages, length: number, end: number): { readonly list: ArticleList; readonly size: ListSize } {
  const list = { articles: new Uint32Array(length), passages: new Uint8Array(length), grades: new Uint8Array(length) };
  let [found, own, ownPassages] = [0, 0, 0];
  for (let at = 0; at < length; at += 1) {
    const article = articles[at] ?? 0;
    if (at === 0 || article !== articles[at - 1]) {
      list.articles[found] = article;
      found += 1;
    }
    const last = found - 1;
    list.passages[last] = Math.min(MOST_PASSAGES, (list.passages[last] ?? 0) + 1);
    list.grades[last] = Math.max(list.grades[last] ?? 0, grades[at] ?? 0);
    if (article < end) [own, ownPassages] = [found, at + 1];
  }
  const cut = { articles: list.articles.subarray(0, found), passages: list.passages.subarray(0, found), grades: list.grades.subarray(0, found) };
  return { list: cut, size: { own, ownPassages, aside: found - own, asidePassages: length - ownPassages } };
}
