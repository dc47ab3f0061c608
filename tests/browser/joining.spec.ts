import { FACES } from '../../src/reader/state/preferences';
import { readArticles } from './corpus';
import { open } from './open';
import { expect, prefer, test } from './reader';

// Below what a broken join between two letters adds in any face.
const MOST_PX = 0.5;

for (const { id } of readArticles()) {
  for (const face of FACES) {
    test(`marks leave the letters joined: ${id}, ${face}`, async ({ page }) => {
      await prefer(page, { face });
      await open(page, `/a/${encodeURIComponent(id)}`);
      const widths = await page.locator('[data-block]').evaluateAll((blocks) =>
        blocks.map((block) => {
          const width = (inner: (line: HTMLElement) => void): number => {
            const line = block.cloneNode(false) as HTMLElement;
            line.removeAttribute('id');
            Object.assign(line.style, { position: 'absolute', whiteSpace: 'nowrap', inlineSize: 'max-content', maxInlineSize: 'none' });
            inner(line);
            block.parentElement?.append(line);
            const { width: found } = line.getBoundingClientRect();
            line.remove();
            return found;
          };
          return {
            text: block.textContent,
            marked: width((line) => line.append(...[...block.childNodes].map((child) => child.cloneNode(true)))),
            plain: width((line) => line.append(block.textContent)),
          };
        }),
      );
      expect(widths.length).toBeGreaterThan(0);
      expect(widths.filter(({ marked, plain }) => Math.abs(marked - plain) > MOST_PX)).toEqual([]);
    });
  }
}

test('the measure sees a join that is broken', async ({ page }) => {
  await open(page, '/settings');
  const [joined, broken] = await page.evaluate(() =>
    [false, true].map((padded) => {
      const line = Object.assign(document.createElement('p'), { lang: 'ar', dir: 'rtl' });
      Object.assign(line.style, { position: 'absolute', whiteSpace: 'nowrap' });
      const part = Object.assign(document.createElement('span'), { textContent: 'كورسك' });
      if (padded) part.style.display = 'inline-block';
      line.append('ب', part);
      document.body.append(line);
      return line.getBoundingClientRect().width;
    }),
  );
  expect(Math.abs((joined ?? 0) - (broken ?? 0))).toBeGreaterThan(MOST_PX);
});
