import { describe } from '../../../../core/anchor/describe';
import type { Article } from '../../../../core/model/article';
import { isPassage } from '../../../../core/model/block';
import type { SignPlace } from '../../../../core/model/sign';
import { words } from '../../../../core/text/words';
import { articleHref } from '../../../state/article-url';
import { passageHref } from '../../../state/passage-href';

/** The address of the words of a place; of a line that was set aside with such lines shown. */
export function placeHref(article: Article, place: SignPlace): string {
  const block = article.blocks[place.block];
  const removed = block !== undefined && !isPassage(block);
  if (words(article.text, place).length === 0) return articleHref(article.id, { removed });
  return passageHref(article, [describe(article, place)], { removed });
}
