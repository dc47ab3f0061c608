import { describe } from '../../../core/anchor/describe';
import { formatLink } from '../../../core/anchor/link';
import type { Article } from '../../../core/model/article';
import type { Block } from '../../../core/model/block';
import type { Filter } from '../../../core/search/filter';
import { articleHref } from '../../state/article-url';

/** The address of a passage in its article; the filter goes along, so that its names stand out there too. */
export function passageHref(article: Article, block: Block, filter: Filter): string {
  return articleHref(article.id, { passage: formatLink(describe(article, block)), filter });
}
