import { FACETS } from '../../src/core/model/corpus';
import { formatId } from '../../src/reader/state/id-param';
import { strings } from '../../src/reader/i18n/en/library';
import { readArticles } from './corpus';
import { readValues } from './facet-values';
import { broken, walkFacets } from './facet-walk';
import { expect, prefer, test, type Page } from './reader';
import { open, ready } from './open';

const SCOPES = [
  ['articles', ''],
  ['passages', 'in=passages'],
] as const;

const values = readValues();

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await prefer(page, { language: 'en', digits: 'latin' });
});

for (const [scope, query] of SCOPES) {
  for (const facet of FACETS) {
    test(`every value of ${facet} gives as many ${scope} as its count says`, async ({ page }) => {
      test.setTimeout(180_000);
      await open(page, `/?${query}`);
      await facetsReady(page);
      const clicks = await walkFacets(page, [strings.facet[facet]]);
      expect(clicks.length).toBe(values.filter((value) => value.facet === facet).length);
      expect(broken(clicks)).toEqual([]);
    });
  }

  for (const [name, first] of combinations()) {
    test(`with ${name} chosen, counts of ${scope} still hold`, async ({ page }) => {
      test.setTimeout(120_000);
      await open(page, `/?${[query, first].filter(Boolean).join('&')}`);
      await facetsReady(page);
      const clicks = await walkFacets(page, null, 60);
      expect(clicks.length).toBeGreaterThan(0);
      expect(broken(clicks)).toEqual([]);
    });
  }
}

test('a value that is refused takes its articles away', async ({ page }) => {
  await open(page, '/');
  await facetsReady(page);
  const row = page.getByRole('complementary', { name: strings.filters.title }).getByRole('listitem').filter({ has: page.getByRole('checkbox') }).nth(3);
  const count = Number((await row.locator('label > span').last().innerText()).replace('+', ''));
  await row.hover();
  await row.getByRole('button').click();
  await expect(page.getByRole('main').locator('ol > li > article')).toHaveCount(readArticles().length - count);
});

test('the sentence says the filter, and a chip takes its part away', async ({ page }) => {
  const place = values.find((value) => value.facet === 'place' && value.within.length > 0);
  if (place === undefined) throw new RangeError('the collection has no place that lies in another');
  await open(page, `/?place=${formatId(place.id)}&in=passages`);
  const name = place.latin ?? place.ar ?? '';
  await page.getByRole('main').getByRole('button', { name: `Remove ${name}` }).click();
  await expect(page).toHaveURL(/\/\?in=passages$/);
  await expect(page.getByText(strings.everything.passage)).toBeVisible();
});

test('a place takes its parts with it, and says so', async ({ page }) => {
  const part = values.find((value) => value.facet === 'place' && value.within.length > 0);
  const whole = values.find((value) => value.facet === 'place' && value.id === part?.within[0]);
  if (part === undefined || whole === undefined) throw new RangeError('the collection has no place that lies in another');
  await open(page, `/?place=${formatId(part.id)}`);
  const ids = await results(page);
  await open(page, `/?place=${formatId(whole.id)}`);
  expect(await results(page)).toEqual(expect.arrayContaining([...ids]));
  await expect(page.getByText(strings.withParts).first()).toBeVisible();
});

test('back, forward and reload show what the address says', async ({ page }) => {
  await open(page, '/');
  await facetsReady(page);
  const shown: (readonly [url: string, titles: readonly string[]])[] = [[page.url(), await results(page)]];
  const remember = async (): Promise<void> => {
    await ready(page);
    shown.push([page.url(), await results(page)]);
  };
  const panel = page.getByRole('complementary', { name: strings.filters.title });
  for (const facet of ['person', 'place'] as const) {
    await panel.locator('details').filter({ hasText: strings.facet[facet] }).getByRole('checkbox').first().check();
    await remember();
  }
  await page.getByRole('main').getByRole('link').filter({ hasText: /\S/ }).first().waitFor();
  await page.getByRole('main').locator('ol > li > article h2 a').first().click();
  await ready(page);
  expect(page.url()).toContain('/a/');
  for (const [url, titles] of [...shown].reverse()) {
    await page.goBack();
    expect(page.url()).toBe(url);
    await expect.poll(() => results(page)).toEqual(titles);
  }
  await page.goForward();
  await page.goForward();
  await expect.poll(() => results(page)).toEqual(shown[2]?.[1]);
  await page.reload();
  await ready(page);
  expect(page.url()).toBe(shown[2]?.[0]);
  await expect.poll(() => results(page)).toEqual(shown[2]?.[1]);
});

test('passages of all sources about one place are two clicks away', async ({ page }) => {
  await open(page, '/');
  await facetsReady(page);
  await page.getByRole('complementary', { name: strings.filters.title }).locator('details').filter({ hasText: strings.facet.place }).getByRole('checkbox').first().check();
  await page.getByRole('main').getByRole('radio', { name: strings.scope.passage }).check();
  const passages = page.getByRole('main').locator('[data-passage]');
  await expect(passages.first()).toBeVisible();
  await passages.first().getByRole('link').first().click();
  await expect(page.locator('mark.mark-target').first()).toBeVisible();
});

test('search finds a word through its clitics and spellings, and opens at it', async ({ page }) => {
  const article = readArticles().find(({ mentions }) => mentions.length > 0);
  const mention = article?.mentions.find(({ type, block }) => type === 'LOC' && article.blocks[block]?.kind === 'body');
  const word = article?.text.slice(mention?.start, mention?.end) ?? '';
  await open(page, '/');
  await page.keyboard.press('/');
  await page.keyboard.type(`و${word.replaceAll('ة', 'ه').replaceAll('أ', 'ا')}`);
  await expect(page).toHaveURL(/[?&]q=/);
  await expect(page.getByRole('main').locator('.mark-hit').first()).toBeVisible();
  await page.getByRole('main').locator('ol > li > article').first().getByRole('link').filter({ has: page.locator('.mark-hit') }).first().click();
  await expect(page.locator('[data-block] .mark-hit').first()).toBeVisible();
});

test('filters open on a phone, and show what they found', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/');
  await page.getByRole('button', { name: strings.filters.open }).click();
  const sheet = page.getByRole('dialog');
  await sheet.locator('details').filter({ hasText: strings.facet.person }).getByRole('checkbox').first().check();
  await sheet.getByRole('button', { name: /^Show \d/ }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('main').getByRole('button', { name: /^Remove / })).toHaveCount(1);
});

/** Waits until the facets are there with their counts. */
async function facetsReady(page: Page): Promise<void> {
  await expect(page.getByRole('complementary', { name: strings.filters.title }).getByRole('checkbox').first()).toBeVisible();
}

/** Titles of the articles that the list shows. */
async function results(page: Page): Promise<readonly string[]> {
  return page.getByRole('main').locator('ol > li > article h2').allInnerTexts();
}

/** Filters to start a walk from: the first value of each facet, a pair, a refusal, and names that widen. */
function combinations(): readonly (readonly [name: string, query: string])[] {
  const first = (facet: string): string => formatId(values.find((value) => value.facet === facet)?.id ?? '');
  return [
    ['a person', `person=${first('person')}`],
    ['a place and a source', `publisher=${first('publisher')}&place=${first('place')}`],
    ['a date', `date=${first('date')}`],
    ['places that widen', `any=place&place=${first('place')}`],
    ['an organisation refused', `not.organisation=${first('organisation')}`],
  ];
}
