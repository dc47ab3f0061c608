import { articleDocuments, noDocuments, type Documents } from './documents';
import { articlesWithAll, articlesWithAny, articlesWithMost, type Range, type ScoredArticles } from './scored-articles';
import { LEAST_SHARE, NEAR_THE_BEST, TIERS, type Tier } from './tiers';
import type { ClauseArticles } from './weighed-lists';

/** What articles are asked for in an index of so many. */
export interface ArticleSearch {
  readonly wanted: readonly ClauseArticles[];
  readonly refused: readonly ClauseArticles[];
  readonly articles: number;
}

/** The articles that a text finds: those of the first tier that holds any. */
export function textArticles({ wanted, refused, articles }: ArticleSearch): Documents {
  const barred = refused.length === 0 ? null : barredNumbers(refused, articles);
  if (wanted.length === 0) return articleDocuments(notBarred(barred, articles), null);
  for (const tier of TIERS) {
    const found = tierArticles(tier, wanted, barred, articles);
    if (found.articles.length > 0) return { ...articleDocuments(ownNumbers(found.articles, tier, articles), found.scores), ...tier };
  }
  return noDocuments('article');
}

function tierArticles({ aside, relaxed }: Tier, wanted: readonly ClauseArticles[], barred: Uint8Array | null, articles: number): ScoredArticles {
  const from = aside ? articles : 0;
  const range: Range = { from, to: from + articles, barred };
  return relaxed ? articlesWithMost(wanted, range, LEAST_SHARE * wanted.reduce((sum, { rarity }) => sum + rarity, 0), NEAR_THE_BEST) : articlesWithAll(wanted, range);
}

/** What stands in an article keeps its set-aside part out, too. */
function barredNumbers(refused: readonly ClauseArticles[], articles: number): Uint8Array {
  const barred = articlesWithAny(refused, 2 * articles);
  for (let article = 0; article < articles; article += 1) if (barred[article] === 1) barred[articles + article] = 1;
  return barred;
}

function notBarred(barred: Uint8Array | null, articles: number): Uint32Array {
  const found = new Uint32Array(articles);
  let size = 0;
  for (let article = 0; article < articles; article += 1) {
    if (barred?.[article] === 1) continue;
    found[size] = article;
    size += 1;
  }
  return found.slice(0, size);
}

/** Articles themselves by their set-aside parts. */
function ownNumbers(numbers: Uint32Array, { aside }: Tier, articles: number): Uint32Array {
  return aside ? numbers.map((number) => number - articles) : numbers;
}
