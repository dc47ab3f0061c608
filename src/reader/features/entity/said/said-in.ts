import { type PassageSayings, sayingsOf } from '../../../../core/attribution/sayings';
import { type Stance, STANCES } from '../../../../core/model/annotation';
import type { Article } from '../../../../core/model/article';
import type { ArticleCard } from '../../../../core/model/corpus';
import type { EntityId } from '../../../../core/model/entity';

/** What somebody says in one article. */
export interface ArticleSaid {
  readonly card: ArticleCard;
  readonly article: Article;
  readonly passages: readonly PassageSayings[];
  /** Of its sayings, each once. */
  readonly stances: readonly Stance[];
}

/** What somebody says in some articles, in their order; articles in which he says nothing are left out. */
export function saidIn(articles: readonly { readonly card: ArticleCard; readonly article: Article }[], speaker: EntityId): readonly ArticleSaid[] {
  return articles.flatMap(({ card, article }) => {
    const passages = sayingsOf(article, speaker);
    const stances = new Set(passages.flatMap(({ quotations }) => quotations.map(({ stance }) => stance)));
    return passages.length === 0 ? [] : [{ card, article, passages, stances: [...stances] }];
  });
}

/** In how many passages each stance stands, in the order of `STANCES`; stances without any are left out. */
export function stancesOf(said: readonly ArticleSaid[]): readonly { readonly stance: Stance; readonly count: number }[] {
  const all = said.flatMap(({ passages }) => passages);
  return STANCES.map((stance) => ({ stance, count: all.filter(({ quotations }) => quotations.some((quotation) => quotation.stance === stance)).length })).filter(({ count }) => count > 0);
}
