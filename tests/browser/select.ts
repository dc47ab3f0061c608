import type { Article } from '../../src/core/model/article';
import type { Span } from '../../src/core/model/span';
import type { Page } from './reader';

/** Where a span of one block stands in the window, line by line, after it was brought to the middle. */
export async function boxesOf(page: Page, article: Article, block: number, span: Span): Promise<readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[]> {
  return onRange(page, article, block, span, false);
}

/** Selects a span of one block as a reader would, by offsets in the article's text. */
export async function select(page: Page, article: Article, block: number, span: Span): Promise<void> {
  await onRange(page, article, block, span, true);
}

async function onRange(page: Page, { blocks }: Article, block: number, { start, end }: Span, selects: boolean): ReturnType<typeof boxesOf> {
  const offset = blocks[block]?.start ?? 0;
  return page.locator(`[data-block="${String(block)}"]`).evaluate(
    async (element, { from, to, isSelection }) => {
      // What comes into view takes its true height a frame later, and moves what stands below.
      const frame = (): Promise<number> => new Promise((done) => void requestAnimationFrame(() => done(element.getBoundingClientRect().y)));
      element.scrollIntoView({ block: 'center' });
      for (let [before, now] = [NaN, await frame()]; now !== before; ) [before, now] = [now, await frame()];
      const place = (units: number, isEnd: boolean): [Node, number] => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let left = units;
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (isEnd ? left <= length : left < length) return [node, left];
          left -= length;
        }
        throw new RangeError('the offset lies outside of the block');
      };
      const range = document.createRange();
      range.setStart(...place(from, false));
      range.setEnd(...place(to, true));
      if (isSelection) document.getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
    },
    { from: start - offset, to: end - offset, isSelection: selects },
  );
}
