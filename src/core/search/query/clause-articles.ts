import { articleListOf } from '../index/article-list';
import type { IndexView } from '../index/index-view';
import type { ArticleList } from '../index/posting-list';
import type { Clause } from './compiled-query';
import { ownPassages } from './find-in-list';
import { valueImpacts, wordImpacts } from './impacts';
import { phraseList } from './phrase-list';
import { rarityOf } from './rarity';
import type { ClauseArticles } from './weighed-lists';
import { WEIGHT } from './weights';

/** Reads the articles of a clause; of passages only those of phrases. Rarity as in `clauseLists`. */
export function clauseArticles({ sought, phrases }: Clause, view: IndexView): ClauseArticles {
  const { articles, passages } = view.head;
  const words = [...sought.entries.values()].map(({ entry, weight }) => ({ list: view.articleList(entry), impacts: wordImpacts(weight), passages: entry.passages }));
  const values = [...sought.values].map(([value, weight]) => ({ list: view.valueList(value), impacts: valueImpacts(weight) }));
  const runs = phrases.map((phrase) => {
    const list = phraseList(view, phrase);
    return { list: articleListOf(list), impacts: wordImpacts(WEIGHT.form), passages: ownPassages(list, articles) };
  });
  const written = [...words, ...runs].reduce((sum, one) => sum + one.passages, 0);
  const named = values.reduce((most, { list }) => Math.max(most, passagesIn(list, articles)), 0);
  return { lists: [...words, ...values, ...runs], rarity: rarityOf(Math.max(written, named), passages) };
}

/** Passages of articles themselves in a list. */
function passagesIn({ articles, passages }: ArticleList, count: number): number {
  let sum = 0;
  for (let a = 0; a < articles.length && (articles[a] ?? count) < count; a += 1) sum += passages[a] ?? 0;
  return sum;
}
