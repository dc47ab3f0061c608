import { describe } from '../../src/core/anchor/describe';
import { articlePreview } from '../../src/core/corpus/article-card';
import { articleKey } from '../../src/core/corpus/article-key';
import { passageHref } from '../../src/reader/state/passage-href';
import { formatId } from '../../src/reader/state/id-param';
import { articlesNaming, readArticles, readCards, readEntities } from './corpus';
import { open, ready } from './open';
import { expect, prefer, test, type Page } from './reader';
import { layoutShifts, watchShifts } from './shifts';

const [article] = readArticles();
if (article === undefined) throw new RangeError('the collection has no article');
const key = articleKey(article.id);
const paragraph = article.blocks.filter(({ number }) => number !== null).at(3);
if (paragraph === undefined) throw new RangeError('the first article has no fourth paragraph');
const paragraphText = article.text.slice(paragraph.start, paragraph.end);
const written = '#root[data-written]';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an article is read from the right, its paragraphs numbered, its names marked', async ({ page }) => {
    await page.goto(`a/${key}/`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title.text);
    for (const block of article.blocks.filter(({ number }) => number !== null)) {
      await expect(page.locator(`[data-block="${String(block.index)}"]`)).toHaveText(article.text.slice(block.start, block.end));
    }
    expect(await page.locator('.mark-person, .mark-place, .mark-organisation').count()).toBeGreaterThan(10);
    await expect(page.locator('.passage-digits').filter({ hasText: '٤' }).first()).toBeVisible();
    await expect(page.getByRole('search')).toBeHidden();
  });

  test('one walks from the front page to an article, to a person and back', async ({ page }) => {
    await page.goto('');
    for (const card of readCards()) await expect(page.getByRole('main').getByRole('link', { name: card.title, exact: true })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(articlePreview(article).lead.slice(0, 60));
    await page.getByRole('main').getByRole('link', { name: article.title.text, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/a/${key}/$`));
    const person = readEntities().find(({ entity }) => entity.type === 'PER' && articlesNaming(entity.id).some((naming) => naming.article.id === article.id))?.entity;
    await page.getByRole('link', { name: person?.ar ?? '', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/e/${formatId(person?.id ?? '')}/$`));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(person?.ar ?? '');
    await page.getByRole('main').getByRole('link', { name: article.title.text }).click();
    await expect(page).toHaveURL(new RegExp(`/a/${key}/$`));
    await page.getByRole('banner').getByRole('link').nth(1).click();
    await expect(page.getByRole('main').getByRole('link', { name: article.title.text, exact: true })).toBeVisible();
  });

  test('the page of a paragraph unfurls with its words and leads to it', async ({ page }) => {
    await page.goto(`a/${key}/4`);
    const content = (name: string): Promise<string | null> => page.locator(`meta[property="${name}"]`).getAttribute('content');
    const unfurled = (await content('og:description')) ?? '';
    expect(paragraphText.startsWith(unfurled.replace(/…$/, ''))).toBe(true);
    expect(unfurled.length).toBeGreaterThan(60);
    expect(paragraphText.startsWith(((await content('og:title')) ?? '').replace(/^«|…?»$/g, ''))).toBe(true);
    expect(await page.title()).toContain(article.title.text);
    const canonical = await page.locator('link[rel=canonical]').evaluate((link: HTMLLinkElement) => link.href).catch(() => null);
    expect(canonical ?? (await page.locator('link[rel=canonical]').getAttribute('href'))).toContain(`a/${key}/`);
    await page.locator(`noscript a[href="#b${String(paragraph.index)}"], a[href="#b${String(paragraph.index)}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`#b${String(paragraph.index)}$`));
    await expect(page.locator(`[data-block="${String(paragraph.index)}"]`)).toBeInViewport();
  });
});

test.describe('the app takes the page over', () => {
  for (const [name, path] of [
    ['an article', `a/${key}/`],
    ['a paragraph', `a/${key}/4/`],
    ['the front page', ''],
  ] as const) {
    for (const width of [360, 800, 1440]) {
      test(`as it stands: ${name}, ${String(width)} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await watchShifts(page);
        await markNodes(page);
        await page.goto(path);
        await ready(page);
        expect(await page.evaluate(() => document.querySelectorAll('[data-block], main li h2').length)).toBeGreaterThan(0);
        expect(await strangers(page)).toBe(0);
        await page.waitForTimeout(300);
        expect(await layoutShifts(page)).toEqual([]);
      });
    }
  }

  test('a link to a passage: the written words stay, and are marked', async ({ page }) => {
    await watchShifts(page);
    await markNodes(page);
    await open(page, passageHref(article, [describe(article, paragraph)]));
    await expect(page.locator('mark')).toHaveText(paragraphText);
    await expect(page.locator('mark')).toBeInViewport();
    expect(await strangers(page)).toBe(0);
    expect(await layoutShifts(page)).toEqual([]);
  });

  test('on a slow line and a slow device nothing moves either', async ({ page }) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 });
    await watchShifts(page);
    await markNodes(page);
    await page.goto(`a/${key}/`);
    await expect(page.locator(written)).toHaveCount(0, { timeout: 30_000 });
    expect(await strangers(page)).toBe(0);
    await page.waitForTimeout(500);
    expect(await layoutShifts(page)).toEqual([]);
  });

  test('in English it is exchanged in one step: there is never a moment without the text', async ({ page }) => {
    await prefer(page, { language: 'en', digits: 'latin' });
    await watchShifts(page);
    await watchText(page, article.text.slice(paragraph.start, paragraph.start + 40));
    await open(page, `/a/${key}/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('banner').getByRole('button', { name: 'Theme' })).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { missing: number }).missing)).toBe(0);
    expect(await layoutShifts(page)).toEqual([]);
  });

  test('its links lead to whole addresses from wherever one goes', async ({ page, baseURL }) => {
    await open(page, `/a/${key}/`);
    expect(await page.locator('a[href^="."]').count()).toBe(0);
    await page.getByRole('navigation').getByRole('link').last().click();
    await expect(page.locator('link[rel=canonical], meta[property], script[type="application/ld+json"]')).toHaveCount(0);
    expect(await page.getByRole('banner').getByRole('link').nth(1).evaluate((link: HTMLAnchorElement) => link.href)).toBe(new URL('/', baseURL).href);
  });

  test('a page that was made for another address is not taken over', async ({ page }) => {
    await page.route('**/a/other/', async (route) => route.fulfill({ response: await route.fetch({ url: new URL(`/a/${key}/`, route.request().url()).href }) }));
    await page.goto('a/other/');
    await expect(page.locator(written)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(article.title.text);
  });
});

/** Gives every text of the written page a property of its own before any script of the app runs. */
async function markNodes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive') for (const node of document.querySelectorAll('[data-block], main li h2')) Object.assign(node, { writtenAhead: true });
    });
  });
}

/** Texts on the page that are not the ones that were written. */
async function strangers(page: Page): Promise<number> {
  return page.evaluate(() => [...document.querySelectorAll('[data-block], main li h2')].filter((node) => !('writtenAhead' in node)).length);
}

/** Counts the frames in which words are not on the page, from the first in which they are. */
async function watchText(page: Page, words: string): Promise<void> {
  await page.addInitScript((text) => {
    const state = Object.assign(window, { missing: 0 });
    let seen = false;
    const look = (): void => {
      const there = document.querySelector('main')?.textContent.includes(text) === true;
      if (seen && !there) state.missing += 1;
      seen ||= there;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, words);
}
