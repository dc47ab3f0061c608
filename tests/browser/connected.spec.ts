import { strings as arabic } from '../../src/reader/i18n/ar/connected';
import { strings } from '../../src/reader/i18n/en/connected';
import { violations } from './axe';
import { readArticles } from './corpus';
import { open as openPage } from './open';
import { expect, prefer, test, type Locator, type Page } from './reader';
import { layoutShifts, watchShifts } from './shifts';
import { reprinted, REPRINT } from './reprinted-corpus';

const path = `/a/${encodeURIComponent(longest())}`;

test.describe('in English', () => {
  test.beforeEach(async ({ page }) => {
    await prefer(page, { language: 'en', digits: 'latin' });
  });

  test('every number beside a passage is that of the voices that open behind it', async ({ page }) => {
    await open(page, path);
    await expect(signs(page).first()).toBeVisible();
    for (const sign of await signs(page).all()) {
      const shown = await sign.textContent();
      await sign.click();
      await expect(panel(page)).toBeVisible();
      await expect(panel(page).locator('[data-voice]')).toHaveCount(Number(shown));
      await expect(panel(page).locator('[data-voice] p[lang="ar"]').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(panel(page)).toHaveCount(0);
      await expect(sign).toBeFocused();
    }
  });

  test('what is told leads to its place and to a comparison', async ({ page }) => {
    await open(page, path);
    await signs(page).first().click();
    const own = new URL(page.url()).pathname;
    await expect(panel(page).getByRole('link', { name: strings.compare }).first()).toHaveAttribute('href', /\/compare\?a=[^&]+&b=[^&]+&at=\d+$/);
    await panel(page).locator('[data-voice] p[lang="ar"] + div').first().getByRole('link').click();
    await expect(page.locator('mark.mark-target').first()).toBeVisible();
    expect(new URL(page.url()).pathname).not.toBe(own);
  });

  test('one sign is in the order of Tab, the arrows go to the others, and Escape leads back', async ({ page }) => {
    await open(page, path);
    await expect(signs(page).nth(1)).toBeVisible();
    await expect(page.locator('.connected-sign[tabindex="0"]')).toHaveCount(1);
    await signs(page).first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(signs(page).nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(panel(page).getByRole('heading', { name: strings.title })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(panel(page).getByRole('button')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toHaveCount(0);
    await expect(signs(page).nth(1)).toBeFocused();
  });

  test('on paper there is nothing that is to be pressed', async ({ page }) => {
    await open(page, path);
    await signs(page).first().click();
    await expect(panel(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(panel(page)).toBeHidden();
    await expect(signs(page).first()).toBeHidden();
  });

  test('no line of the article moves when the signs come', async ({ page }) => {
    await watchShifts(page);
    await open(page, path);
    await expect(signs(page).first()).toBeVisible();
    const moved = (await layoutShifts(page)).flatMap(({ nodes }) => nodes);
    expect(moved.filter((node) => /passage|data-block|article-words/.test(node))).toEqual([]);
  });
});

for (const { width, language } of [{ width: 360, language: 'ar' }, { width: 768, language: 'en' }, { width: 1440, language: 'ar' }] as const) {
  test(`it has no fault and stands inside the window at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await prefer(page, { language });
    await open(page, path);
    await signs(page).first().click();
    await expect(panel(page).locator('[data-voice] p[lang="ar"]').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    const box = await panel(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
}

reprinted.describe('a text that another page prints, too', () => {
  reprinted('says so at its head, and its copies count for no voice', async ({ page }) => {
    await prefer(page, { language: 'ar', digits: 'arabic' });
    await open(page, `/a/${REPRINT.id}`);
    await page.getByRole('button', { name: arabic.syndicated.replace('{{name}}', REPRINT.first) }).click();
    await expect(page.getByRole('group', { name: arabic.copies }).getByRole('listitem')).toHaveCount(1);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('group', { name: arabic.copies })).toHaveCount(0);
    const sign = signs(page).first();
    await expect(sign).toHaveAccessibleName(new RegExp(arabic.signNone));
    await expect(sign).toHaveText('');
    await sign.click();
    await expect(panel(page)).toContainText(arabic.sameWords);
    await expect(panel(page).getByRole('article')).not.toHaveCount(0);
  });
});

/** Opens an article and begins to read. */
async function open(page: Page, address: string): Promise<void> {
  await openPage(page, address);
  await page.mouse.move(5, 5);
}

function signs(page: Page): Locator {
  return page.locator('.connected-sign');
}

function panel(page: Page): Locator {
  return page.getByRole('region', { name: new RegExp(`^(?:${strings.title}|${arabic.title})$`) });
}

/** The article with the most to tell. */
function longest(): string {
  const [first] = [...readArticles()].sort((a, b) => b.words - a.words);
  if (first === undefined) throw new RangeError('the collection is empty');
  return first.id;
}
