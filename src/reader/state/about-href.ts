import { wordsOf } from '../../core/claims/passage-keys';
import { articleKey } from '../../core/corpus/article-key';
import type { Article } from '../../core/model/article';
import type { Block } from '../../core/model/block';
import { EMPTY_FILTER } from '../../core/search/change-filter';
import type { Filter } from '../../core/search/filter';
import { claimsParams } from './claims-url';
import { wayHref } from './way-href';

/** The address of the board of what a passage tells, over the whole collection. A filter comes along for the way back, and holds nothing there. */
export function aboutHref(article: Pick<Article, 'id' | 'text'>, passage: Pick<Block, 'number' | 'start' | 'end'>, filter: Filter = EMPTY_FILTER): string {
  const about = { article: articleKey(article.id), paragraph: passage.number ?? 0, words: wordsOf(article, passage) };
  return wayHref('claims', filter, claimsParams({ about, only: [], row: null }));
}
