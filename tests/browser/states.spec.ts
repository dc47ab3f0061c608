import { strings as common } from '../../src/reader/i18n/en/common';
import { strings as landing } from '../../src/reader/i18n/en/landing';
import { strings as library } from '../../src/reader/i18n/en/library';
import { readCards } from './corpus';
import { expect, prefer, test } from './reader';
import { open, ready } from './open';

const [card] = readCards();
const path = `/a/${encodeURIComponent(card?.id ?? '')}`;

test.beforeEach(async ({ page }) => {
  await prefer(page, { language: 'en', digits: 'latin' });
});

test('an article asks for itself, and for nothing else of the collection', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/data\/(.*)$/.exec(decodeURIComponent(request.url())) ?? [];
    if (name !== undefined) asked.push(name);
  });
  await open(page, path);
  await page.waitForLoadState('networkidle');
  expect([...new Set(asked)].sort()).toEqual([card?.href]);
});

test('the library asks for no article', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, '/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('/data/articles/'))).toEqual([]);
});

test.describe('when something fails', () => {
  test.use({ expectedErrors: /Failed to load resource|ViewLoadError|net::ERR_|status of [45]\d\d/ });

  test('an article that does not come is said, and comes when asked again', async ({ page }) => {
    await page.route('**/data/articles/**', (route) => route.abort());
    await page.goto(path.slice(1));
    await expect(page.getByText(common.error.network)).toBeVisible({ timeout: 20_000 });
    await expect(page.getByRole('banner')).toBeVisible();
    await page.unroute('**/data/articles/**');
    await page.getByRole('button', { name: common.retry }).click();
    await ready(page);
    await expect(page.locator('[data-block]').first()).toBeVisible();
  });

  test('a manifest that does not come is said, and comes when asked again', async ({ page }) => {
    await page.route('**/data/manifest.json', (route) => route.fulfill({ status: 503 }));
    await page.goto('');
    await expect(page.getByText(common.error.network).first()).toBeVisible({ timeout: 20_000 });
    await page.unroute('**/data/manifest.json');
    await page.getByRole('button', { name: common.retry }).first().click();
    await ready(page);
    await expect(page.getByRole('main').getByRole('link', { name: card?.title ?? '' }).first()).toBeVisible();
  });

  test('a damaged article is said, and the others are read', async ({ page }) => {
    const other = readCards()[1];
    await page.route('**/data/articles/**', async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({ response, body: route.request().url().includes(encodeURIComponent(card?.id ?? '')) ? body.slice(0, body.length / 2) : body });
    });
    await page.goto(path.slice(1));
    await expect(page.getByText(common.error.damaged)).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: common.toLibrary }).click();
    await page.getByRole('main').getByRole('link', { name: other?.title ?? '' }).first().click();
    await expect(page.locator('[data-block]').first()).toBeVisible();
  });

  test('a collection of another version is said', async ({ page }) => {
    await page.route('**/data/manifest.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...((await response.json()) as object), schema: 999 } });
    });
    await page.goto('');
    await expect(page.getByText(common.error.version).first()).toBeVisible();
  });

  test('an address of no article is said', async ({ page }) => {
    await page.goto('a/no-such-article');
    await expect(page.getByRole('heading', { level: 1, name: landing.unknown.title })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: common.toLibrary })).toBeVisible();
  });

  test('an article whose file is missing is not said to be unknown', async ({ page }) => {
    await page.route('**/data/articles/**', (route) => route.fulfill({ status: 404 }));
    await page.goto('a/no-such-article');
    await expect(page.getByRole('heading', { level: 1, name: landing.unknown.title })).toBeVisible();
    await page.goto(path.slice(1));
    await expect(page.getByText(common.error['not-found'])).toBeVisible();
    await page.unroute('**/data/articles/**');
    await page.getByRole('button', { name: common.retry }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(card?.title ?? '');
  });

  test('without a network the reader says so, and goes on when it is back', async ({ page, context }) => {
    await open(page, '/');
    await context.setOffline(true);
    await page.getByRole('main').getByRole('link', { name: card?.title ?? '' }).first().click();
    await expect(page.getByText(common.error.offline).or(page.getByText(common.error.view))).toBeVisible({ timeout: 20_000 });
    await context.setOffline(false);
    await page.getByRole('button', { name: common.retry }).click();
    await expect(page.locator('[data-block]').first()).toBeVisible({ timeout: 20_000 });
  });

  test('an address that leads nowhere is answered with words', async ({ page }) => {
    await page.goto('no/such/page');
    await expect(page.getByRole('main')).toContainText(/\S/);
    await expect(page.getByRole('banner')).toBeVisible();
  });

  test('a seed that gave no article is listed with its reason', async ({ page }) => {
    await page.route('**/data/manifest.json', async (route) => {
      const response = await route.fetch();
      const failures = [{ file: 'broken.txt', code: 'lone-surrogate', line: 3, detail: '' }];
      await route.fulfill({ response, json: { ...((await response.json()) as object), failures } });
    });
    await open(page, '/');
    await page.getByText(library.failures.title_one.replace('{{count, number}}', '1')).click();
    await expect(page.getByText('broken.txt')).toBeVisible();
    await expect(page.getByText(library.failures['lone-surrogate'])).toBeVisible();
  });
});

test('the reader works where storage is forbidden', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    }
  });
  await open(page, path);
  await expect(page.locator('[data-block]').first()).toBeVisible();
});
