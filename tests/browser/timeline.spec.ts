import { entriesOf } from '../../src/core/timeline/entries';
import { eventsOf } from '../../src/core/timeline/events-of';
import { strings } from '../../src/reader/i18n/en/timeline';
import { readArticles } from './corpus';
import { open } from './open';
import { expect, prefer, test, type Page } from './reader';

const NUMBER = /(\d+) (?:events?|articles?)$/;

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

test('a press in the strip shows as many as it says, and the address keeps it', async ({ page }) => {
  await open(page, '/timeline');
  const strip = page.getByRole('navigation', { name: strings.density.label });
  const columns = await strip.getByRole('button').all();
  const labels = await Promise.all(columns.map(async (button) => (await button.getAttribute('aria-label')) ?? (await button.innerText())));
  for (const [index, label] of labels.entries()) {
    await strip.getByRole('button').nth(index).click();
    await expect.poll(() => shown(page)).toBe(Number(NUMBER.exec(label)?.[1]));
    expect(page.url()).toMatch(/[?&]at=\d{4}/);
    await page.reload();
    await expect.poll(() => shown(page)).toBe(Number(NUMBER.exec(label)?.[1]));
    await strip.getByRole('button', { name: strings.density.all }).click();
  }
  await expect(page).toHaveURL(/\/timeline\/?$/);
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

/** Things under the headings of days, those without a date left out. */
function shown(page: Page): Promise<number> {
  return page.locator('main section > div > ol > li > ol > li').count();
}
