import type { Article } from '../../../core/model/article';
import type { Span } from '../../../core/model/span';
import { BLOCK_ATTRIBUTE } from './selected-span';

/** The element that holds the words of the block in which a span begins; null when it is not shown. */
export function passageElement(root: Element | null, { blocks }: Pick<Article, 'blocks'>, { start }: Span): HTMLElement | null {
  const block = blocks.find((one) => one.start <= start && start < one.end);
  return block === undefined ? null : (root?.querySelector<HTMLElement>(`[${BLOCK_ATTRIBUTE}="${block.index}"]`) ?? null);
}
