import { LANGUAGES } from '../../src/reader/state/preferences';
import { expect, prefer, test, type Page } from './reader';
import { open, ready } from './open';
import { views } from './view-list';

// A fraction of a pixel is rounding, not a box that sticks out.
const ROUNDING_PX = 1;

for (const view of views()) {
  for (const language of LANGUAGES) {
    test(`nothing sticks out at 320 px: ${view.name}, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await prefer(page, { language });
      await open(page, view.path);
      expect(await overflow(page)).toEqual([]);
    });

    test(`nothing sticks out at twice the text size: ${view.name}, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await prefer(page, { language });
      await open(page, view.path);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await overflow(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      // Pictures are laid out anew a frame after their room has changed.
      await expect.poll(() => overflow(page)).toEqual([]);
    });
  }

  test(`the page is read from the right in Arabic, from the left in English: ${view.name}`, async ({ page }) => {
    await prefer(page, { language: 'ar' });
    await open(page, view.path);
    expect(await side(page)).toBe('right');
    await page.evaluate(() => localStorage.setItem('isnad.preferences', JSON.stringify({ language: 'en' })));
    await page.reload();
    await ready(page);
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    expect(await side(page)).toBe('left');
  });
}

/** Side of the window at which the page begins: where the way home stands. */
async function side(page: Page): Promise<'left' | 'right'> {
  const home = await page.getByRole('banner').getByRole('link', { name: /إسناد|Isnad/ }).first().boundingBox();
  const width = page.viewportSize()?.width ?? 0;
  if (home === null) throw new RangeError('the way home is not on the page');
  return home.x + home.width / 2 < width / 2 ? 'left' : 'right';
}

/** Elements that make the page wider than its window. */
async function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate((rounding) => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth + rounding) return [];
    const outside = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > root.clientWidth + rounding || box.left < -rounding);
    });
    return [`${String(root.scrollWidth)} > ${String(root.clientWidth)}`, ...outside.slice(0, 5).map((element) => element.outerHTML.slice(0, 140))];
  }, ROUNDING_PX);
}
