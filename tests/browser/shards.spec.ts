import type { AddressInfo } from 'node:net';
import { strings as common } from '../../src/reader/i18n/en/common';
import { strings as library } from '../../src/reader/i18n/en/library';
import { strings as map } from '../../src/reader/i18n/en/map';
import type { Request, Route } from '@playwright/test';
import { articleKey } from '../../src/core/corpus/article-key';
import { readCards } from './corpus';
import { corpusHost } from './corpus-host';
import { ELSEWHERE, makeCorpus, NAMED } from './made-corpus';
import { open, ready } from './open';
import { expect, prefer, test as base, type Page } from './reader';

/** Either of two words that no article has both of: each article is found by what stands in one shard. */
const EITHER = searchFor(`${ELSEWHERE.word} OR ${NAMED.usual}`);

/** Tests against a reader whose small collection has its index in many small shards, as a large one has. */
const test = base.extend<object, { readonly sharded: string }>({
  sharded: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from a pattern
    async ({}, use) => {
      const server = corpusHost(new Map([['sharded', await makeCorpus({ inlineBelow: 0, listBytes: 600, textBytes: 4000 })]])).listen(0, '127.0.0.1');
      await new Promise((done) => server.once('listening', done));
      await use(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
      server.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ sharded }, use) => use(sharded),
});

test.beforeEach(async ({ page }) => {
  await prefer(page, { language: 'en', digits: 'latin' });
});

test('a search loads the shards of its words and no others', async ({ page }) => {
  const asked = await termsOf(page, EITHER);
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.length).toBeLessThan(6);
  await expect(notice(page)).toHaveCount(0);
  await expect(found(page, ELSEWHERE.articles + NAMED.articles)).toBeVisible();
});

test.describe('when a part of the index is missing', () => {
  test.use({ expectedErrors: /Failed to load resource|net::ERR_|status of [45]\d\d/ });

  for (const [what, answer] of [
    ['does not come', (route: Route) => route.abort()],
    ['is gone', (route: Route) => route.fulfill({ status: 404 })],
    ['is damaged', (route: Route) => damage(route)],
  ] as const) {
    test(`a shard that ${what}: the rest answers and says so, and asking again heals`, async ({ page }) => {
      const broken = await breakShard(page, answer);
      await page.goto(`.${EITHER}`);
      await expect(notice(page)).toBeVisible();
      await expect(found(page, NAMED.articles)).toBeVisible();
      broken.mend();
      await notice(page).getByRole('button', { name: common.retry }).click();
      await expect(notice(page)).toHaveCount(0);
      await expect(found(page, ELSEWHERE.articles + NAMED.articles)).toBeVisible();
    });
  }

  test('asking again heals, too, while what was asked for before is still to fail', async ({ page }) => {
    const answers: (() => void)[] = [];
    let isSlow = false;
    const broken = await breakShard(page, async (route) => {
      if (isSlow) await new Promise<void>((answer) => answers.push(answer));
      await route.abort();
    });
    await page.goto(`.${EITHER}`);
    const retry = notice(page).getByRole('button', { name: common.retry });
    await expect(retry).toBeVisible();
    isSlow = true;
    await retry.click();
    await expect.poll(() => answers.length).toBeGreaterThan(0);
    broken.mend();
    await Promise.all([page.waitForResponse('**/manifest.json'), retry.click()]);
    for (const answer of answers) answer();
    await expect(notice(page)).toHaveCount(0);
    await expect(found(page, ELSEWHERE.articles + NAMED.articles)).toBeVisible();
  });

  test('places whose records do not come are not said to lie nowhere, and come when asked again', async ({ page }) => {
    let isBroken = true;
    await page.route('**/data/index/entities/**', (route) => (isBroken ? route.abort() : route.continue()));
    await page.goto('./map');
    const failure = page.getByRole('main').getByText(common.error.network);
    await expect(failure).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText(map.lostHint)).toHaveCount(0);
    isBroken = false;
    await page.getByRole('main').getByRole('button', { name: common.retry }).click();
    await expect(failure).toHaveCount(0);
    await expect(page.getByRole('main').getByText(map.seen, { exact: true })).toBeVisible();
  });

  test('a head that does not come is said, and comes when asked again', async ({ page }) => {
    await page.route('**/data/index/head/**', (route) => route.abort());
    await page.goto(`.${EITHER}`);
    await expect(page.getByText(common.error.network).first()).toBeVisible({ timeout: 20_000 });
    await page.unroute('**/data/index/head/**');
    await page.getByRole('button', { name: common.retry }).first().click();
    await ready(page);
    await expect(found(page, ELSEWHERE.articles + NAMED.articles)).toBeVisible();
  });
});

test('where no worker starts, the page answers by itself', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await open(page, EITHER);
  await expect(found(page, ELSEWHERE.articles + NAMED.articles)).toBeVisible();
});

test.describe('when the script of the worker is blocked', () => {
  test.use({ expectedErrors: /Failed to load resource|net::ERR_/ });

  test('the page answers by itself, too', async ({ page }) => {
    await page.route('**/assets/corpus-worker-*', (route) => route.abort());
    await open(page, EITHER);
    await expect(found(page, ELSEWHERE.articles + NAMED.articles)).toBeVisible();
  });
});

base('an article stands without the code and the files of the search', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, `/a/${articleKey(readCards()[0]?.id ?? '')}/`);
  await expect(page.locator('[data-block]').first()).toBeVisible();
  expect(asked.filter((path) => /\/data\/index\/|\/assets\/(?:corpus-worker|hosted-index|open-index)-/.test(path))).toEqual([]);
});

function searchFor(text: string): string {
  return `/?q=${encodeURIComponent(text)}`;
}

/** Answers so, until it is mended, when a shard is asked for that only one of the words needs. */
async function breakShard(page: Page, answer: (route: Route) => Promise<void>) {
  const kept = await termsOf(page, searchFor(NAMED.usual));
  const files = (await termsOf(page, searchFor(ELSEWHERE.word))).filter((file) => !kept.includes(file));
  expect(files.length).toBeGreaterThan(0);
  let isBroken = true;
  await page.route(
    ({ pathname }) => files.some((file) => pathname.endsWith(file)),
    (route) => (isBroken ? answer(route) : route.continue()),
  );
  return { mend: () => (isBroken = false) };
}

async function damage(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
}

function notice(page: Page) {
  return page.getByRole('status').filter({ hasText: library.missing.words });
}

function found(page: Page, articles: number) {
  return page.getByRole('main').getByText(`${String(articles)} articles`).first();
}

/** Names of the files of words that a page asks for. */
async function termsOf(page: Page, path: string): Promise<readonly string[]> {
  const asked = new Set<string>();
  const note = (request: Request): void => {
    const [file] = /data\/index\/terms\/[^/]+$/.exec(request.url()) ?? [];
    if (file !== undefined) asked.add(file);
  };
  page.on('request', note);
  await open(page, path);
  await expect(page.getByRole('main').getByText(/\d articles/).first()).toBeVisible();
  page.off('request', note);
  return [...asked];
}
