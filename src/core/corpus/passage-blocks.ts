import type { Article } from '../model/article';
import { isPassage, type Block } from '../model/block';
import { words } from '../text/words';

type Parts = Pick<Article, 'text' | 'blocks' | 'title'>;

/** The passages of an article by ordinal: the title first (null where there is none), then all others in order. */
export function ownPassages({ blocks, title }: Parts): readonly (Block | null)[] {
  const heading = title.block === null ? null : (blocks[title.block] ?? null);
  return [heading, ...blocks.filter((block) => isPassage(block) && block !== heading)];
}

/** What was set aside of its page and says something, by ordinal. */
export function asidePassages({ text, blocks }: Parts): readonly Block[] {
  return blocks.filter((block) => !isPassage(block) && words(text, block).length > 0);
}

/** The block of a passage that a search found; null when the article has none such. */
export function passageAt(article: Parts, ordinal: number, aside: boolean): Block | null {
  return (aside ? asidePassages(article) : ownPassages(article))[ordinal] ?? null;
}
