import { describe } from '../../../core/anchor/describe';
import type { Article } from '../../../core/model/article';
import { isPassage, type Block } from '../../../core/model/block';
import type { Filter } from '../../../core/search/filter';
import { articleHref, lettersHref } from '../../state/article-url';
import { passageHref } from '../../state/passage-href';

/**
 * The address of a block in its article; the filter goes along, so that its names and words stand out there too.
 * A paragraph goes by its number: letters that survive a revision take long to make, and are made when somebody shares it.
 */
export function blockHref(article: Article, block: Block, filter: Filter): string {
  if (block.number !== null) return lettersHref(article.id, block.number, '', { filter });
  return isPassage(block) ? passageHref(article, [describe(article, block)], { filter }) : articleHref(article.id, { filter, removed: true });
}
