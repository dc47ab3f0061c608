import { strings as article } from '../../src/reader/i18n/en/article';
import { strings } from '../../src/reader/i18n/en/made';
import { readArticles } from './corpus';
import { open } from './open';
import { expect, prefer, test, type Page } from './reader';

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await prefer(page, { language: 'en', digits: 'latin' });
});

test('every sign of a text stands in its panel, with links to its places', async ({ page }) => {
  const fullest = [...readArticles()].sort((a, b) => b.signs.length - a.signs.length)[0];
  if (fullest === undefined || fullest.signs.length === 0) throw new RangeError('no text of the collection has a sign');
  await open(page, `/a/${encodeURIComponent(fullest.id)}`);
  const panel = await made(page);
  await expect(panel.locator('details')).toHaveCount(fullest.signs.length);
  for (const [index, sign] of fullest.signs.entries()) {
    const item = panel.locator('details').nth(index);
    await item.locator('summary').click();
    await expect(item.getByRole('list').getByRole('link')).toHaveCount(sign.places.length);
    await item.locator('summary').click();
  }
});

test('a place leads to its words', async ({ page }) => {
  const spaced = readArticles().find(({ signs }) => signs.some(({ kind }) => kind === 'space-before-mark'));
  if (spaced === undefined) throw new RangeError('no text of the collection has a space before a mark');
  await open(page, `/a/${encodeURIComponent(spaced.id)}`);
  const item = (await made(page)).locator('details').filter({ hasText: /before (?:a )?punctuation/ });
  await item.locator('summary').click();
  const link = item.getByRole('list').getByRole('link').first();
  const words = await link.innerText();
  await link.click();
  await expect(page).toHaveURL(/[?&]p=/);
  await expect(page.locator('article .mark-target').first()).toContainText(words.replace(/[،.:؛!؟]$/u, ''));
});

test('a text without signs has no panel', async ({ page }) => {
  const [any] = readArticles();
  await page.route(`**/data/articles/${any?.id ?? ''}.*.json`, async (route) => {
    const response = await route.fetch();
    const article = (await response.json()) as Record<string, unknown>;
    await route.fulfill({ response, json: { ...article, signs: [] } });
  });
  await open(page, `/a/${encodeURIComponent(any?.id ?? '')}`);
  await page.getByRole('heading', { name: article.original.title, exact: true }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('heading', { name: article.original.title, exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: strings.title })).toHaveCount(0);
});

async function made(page: Page) {
  const panel = page.locator('section').filter({ has: page.getByRole('heading', { name: strings.title }) });
  // It is loaded when its place comes near: the panel after it stands there at once.
  await page.getByRole('heading', { name: article.original.title, exact: true }).scrollIntoViewIfNeeded();
  await expect(panel).toBeAttached();
  return panel;
}
