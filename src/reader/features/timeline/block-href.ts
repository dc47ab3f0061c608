import { describe } from '../../../core/anchor/describe';
import type { Article } from '../../../core/model/article';
import { articleHref, lettersHref } from '../../state/article-url';
import { passageHref } from '../../state/passage-href';

/** The address of the paragraph in which a sentence stands; a paragraph goes by its number. */
export function blockHref(article: Article, index: number): string {
  const block = article.blocks[index];
  if (block === undefined) return articleHref(article.id);
  return block.number === null ? passageHref(article, [describe(article, block)]) : lettersHref(article.id, block.number, '');
}
