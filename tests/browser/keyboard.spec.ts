import { strings as article } from '../../src/reader/i18n/en/article';
import { strings as shell } from '../../src/reader/i18n/en/shell';
import { readArticles, readManifest } from './corpus';
import { expect, prefer, test } from './reader';
import { open, ready } from './open';

const [first] = readArticles();
const path = `/a/${encodeURIComponent(first?.id ?? '')}`;

test.beforeEach(async ({ page }) => {
  await prefer(page, { language: 'en', digits: 'latin' });
});

for (const width of [1440, 1000]) {
  test(`a name's card by keyboard alone, at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, path);
    await page.keyboard.press('n');
    const name = page.locator('[data-mention]:focus');
    await expect(name).toBeVisible();
    const card = page.getByRole('group', { name: /^Card of / });
    await expect(card).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(card.locator(':focus')).toHaveCount(1);
    await expect(card.getByText(article.card.why)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-mention]:focus')).toHaveCount(1);
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await card.getByRole('link', { name: article.card.page }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/e\//);
    await ready(page);
  });
}

test('names are reached by Tab', async ({ page }) => {
  await open(page, path);
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.locator('[data-mention]:focus').count()) > 0) break;
  }
  await expect(page.locator('[data-mention]:focus')).toHaveCount(1);
});

test('passages, articles, search, help', async ({ page }) => {
  await open(page, path);
  await page.keyboard.press('j');
  const at = await page.locator('[data-block]:focus, [data-block]:has(:focus)').getAttribute('data-block');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  const later = await page.locator('[data-block]:focus, [data-block]:has(:focus)').getAttribute('data-block');
  expect(Number(later)).toBeGreaterThan(Number(at));
  await page.keyboard.press('Shift+Slash');
  await expect(page.getByRole('dialog', { name: shell.keys.title })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: shell.searchLabel })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press(']');
  await expect(page).not.toHaveURL(new RegExp(`${path}$`));
  await ready(page);
  await page.keyboard.press('[');
  await expect(page).toHaveURL(new RegExp(path));
});

test('f goes to the filters, the skip link to the content', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/');
  await page.getByRole('checkbox').first().waitFor();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: shell.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('f');
  await expect(page.getByRole('complementary').locator(':focus')).toHaveCount(1);
});

test('a name opens its card by a tap on a phone', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, locale: 'ar' });
  const page = await context.newPage();
  await page.goto(path);
  await ready(page);
  await page.locator('[data-mention]').first().tap();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await context.close();
});

test('settings hold after a reload and never stand in the address', async ({ page }) => {
  await open(page, '/settings');
  const dark = page.getByRole('main').getByRole('radio', { name: shell.theme.dark });
  await dark.check();
  await page.reload();
  await ready(page);
  await expect(dark).toBeChecked();
  await expect(page).toHaveURL(/\/settings\/?$/);
  await expect(page.getByRole('main').getByRole('radio', { name: shell.theme.light })).not.toBeChecked();
  expect(readManifest().articles).toBeGreaterThanOrEqual(5);
});
