import { entriesOf } from '../../src/core/timeline/entries';
import { eventsOf } from '../../src/core/timeline/events-of';
import { eventsIn } from '../../src/core/timeline/period';
import { toldPeriods } from '../../src/core/timeline/told-periods';
import { strings as library } from '../../src/reader/i18n/en/library';
import { strings } from '../../src/reader/i18n/en/timeline';
import { readArticles } from './corpus';
import { open } from './open';
import { expect, prefer, test, type Page } from './reader';

const NUMBER = /(\d+) articles?$/;
const NUMBER_ENDS = /articles?\.\s*$/;

test.beforeEach(async ({ page }) => {
  await prefer(page, { language: 'en', digits: 'latin' });
});

test('every sentence that tells a time stands there, under its year', async ({ page }) => {
  const events = readArticles().flatMap((article, number) => eventsOf({ number, article }));
  await open(page, '/timeline');
  for (const event of events) {
    const sentence = readArticles()[event.article]?.text.slice(event.sentence.start, event.sentence.end) ?? '';
    await expect(page.getByRole('main').getByText(sentence, { exact: true }).first()).toBeAttached();
  }
  const years = new Set(entriesOf(events, []).map(({ interval }) => new Date(interval.from * 86_400_000).getUTCFullYear()));
  const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
  expect(headings.filter((text) => /^\d{4}$/.test(text)).map(Number)).toEqual([...years].sort((a, b) => a - b));
  expect(headings.at(-1)).toBe(strings.undated.title);
});

test('each period of the strip leaves as many articles as it says, each of which tells of it', async ({ page }) => {
  await open(page, '/timeline');
  const strip = page.getByRole('navigation', { name: strings.strip.happened });
  const periods = strip.getByRole('listitem').getByRole('link');
  await expect(periods.first()).toBeVisible();
  const links = await Promise.all((await periods.all()).map(async (link) => ({ label: (await link.getAttribute('aria-label')) ?? '', at: new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.get('told') ?? '' })));
  const told = readArticles().map((article, number) => eventsOf({ number, article }));
  expect(links.length).toBeGreaterThan(5);
  for (const { label, at } of links) {
    const telling = told.filter((events) => eventsIn(events, at).length > 0);
    expect(Number(NUMBER.exec(label)?.[1])).toBe(telling.length);
    await strip.getByRole('link', { name: label, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`[?&]told=${at}$`));
    await expect(page.getByRole('status').filter({ hasText: NUMBER_ENDS })).toContainText(` ${String(telling.length)} article`);
    await expect.poll(() => shown(page)).toBeGreaterThan(0);
    expect(await shown(page)).toBeLessThanOrEqual(telling.flatMap((events) => eventsIn(events, at)).length);
  }
  await page.reload();
  await expect(strip.getByRole('listitem').locator('[aria-current]')).toHaveCount(1);
  await strip.getByRole('link', { name: /^All times/ }).press('Enter');
  await expect(page).toHaveURL(/\/timeline\/?$/);
});

test('a chosen period goes along to every other way of looking, as a chip that can be taken away', async ({ page }) => {
  const [at, telling] = mostTold();
  await open(page, `/timeline?told=${at}`);
  for (const way of [library.ways.map, library.ways.network, library.ways.claims, library.ways.timeline, library.ways.list]) {
    await page.getByRole('navigation', { name: library.ways.label }).getByRole('link', { name: way, exact: true }).click();
    await expect(page.locator('nav a[aria-current="page"]', { hasText: way })).not.toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`[?&]told=${at}$`));
    await expect(page.locator('h1 [data-removable]')).toHaveCount(1);
  }
  await expect(page.getByRole('main').locator('ol > li > article')).toHaveCount(telling);
  await page.locator('h1 [data-removable]').press('Enter');
  await expect(page).not.toHaveURL(/told=/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('of passages it is said that their article tells of a time', async ({ page }) => {
  const [at] = mostTold();
  await open(page, `/?in=passages&told=${at}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${library.subject.passage} ${library.clause.told.passage}`);
});

test('what was written in a month is counted and shown the same way', async ({ page }) => {
  await open(page, '/timeline?by=written');
  const strip = page.getByRole('navigation', { name: strings.strip.written });
  const month = strip.getByRole('listitem').getByRole('listitem').getByRole('link').last();
  const count = Number(NUMBER.exec((await month.getAttribute('aria-label')) ?? '')?.[1]);
  await month.click();
  await expect(page.getByRole('status').filter({ hasText: NUMBER_ENDS })).toContainText(` ${String(count)} article`);
});

test('by when it was written, each article stands under its own year', async ({ page }) => {
  await open(page, '/timeline');
  await page.getByRole('radio', { name: strings.order.written }).check();
  await expect(page).toHaveURL(/by=written/);
  const years = new Set(readArticles().flatMap(({ date }) => (date === null ? [] : [date.from.slice(0, 4)])));
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([...years].sort());
});

test('whose words it is can be chosen, and a sentence leads to its paragraph', async ({ page }) => {
  await open(page, '/timeline?voice=own');
  const own = await shown(page);
  await page.getByRole('radio', { name: strings.voice.all }).check();
  await expect.poll(() => shown(page)).toBeGreaterThan(own);
  await page.getByRole('link', { name: strings.open }).first().click();
  await expect(page).toHaveURL(/\/a\/[^/]+\//);
});

test('a filter leaves what its articles tell', async ({ page }) => {
  await open(page, '/timeline?place=loc-kherson');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).filter({ hasText: '2022' })).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).filter({ hasText: '2025' })).toHaveCount(0);
});

/** The year or month of which most articles tell, but not all, with how many. */
function mostTold(): readonly [at: string, articles: number] {
  const counts = new Map<string, number>();
  for (const article of readArticles()) for (const at of toldPeriods(article)) counts.set(at, (counts.get(at) ?? 0) + 1);
  const [most] = [...counts].filter(([at, count]) => at.length === 7 && count < readArticles().length).sort(([, a], [, b]) => b - a);
  if (most === undefined) throw new RangeError('no article of the collection tells of a month');
  return most;
}

/** Things under the headings of days, those without a date left out. */
function shown(page: Page): Promise<number> {
  return page.locator('main section > div > ol > li > ol > li').count();
}
