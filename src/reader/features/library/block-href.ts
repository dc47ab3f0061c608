import { describe } from '../../../core/anchor/describe';
import type { Article } from '../../../core/model/article';
import type { Block } from '../../../core/model/block';
import type { Filter } from '../../../core/search/filter';
import { passageHref } from '../../state/article-url';

/** The address of a block in its article; the filter goes along, so that its names stand out there too. */
export function blockHref(article: Article, block: Block, filter: Filter): string {
  return passageHref(article, [describe(article, block)], { filter });
}
