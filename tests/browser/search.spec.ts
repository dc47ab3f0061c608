import { strings as common } from '../../src/reader/i18n/en/common';
import { strings } from '../../src/reader/i18n/en/library';
import { strings as shell } from '../../src/reader/i18n/en/shell';
import { violations } from './axe';
import { ELSEWHERE, EVERYWHERE, MADE, NAMED, test } from './made-corpus';
import { open, ready } from './open';
import { expect, prefer, type Locator, type Page } from './reader';
import { settle } from './settle';

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await prefer(page, { language: 'en', digits: 'latin' });
});

test('results come as one types; one step back undoes the whole of it', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('/');
  await page.keyboard.type(ELSEWHERE.word, { delay: 40 });
  await expect(page.getByText(`${ELSEWHERE.articles} articles`).first()).toBeVisible();
  await expect(rows(page)).toHaveCount(ELSEWHERE.articles);
  expect(new URL(page.url()).searchParams.get('q')).toBe(ELSEWHERE.word);
  await expect(page.getByRole('status').filter({ hasText: `${ELSEWHERE.articles} articles` })).toHaveCount(1);
  await page.goBack();
  await expect(field(page)).toHaveValue('');
  await expect(page.getByText(`${MADE} articles`).first()).toBeVisible();
});

test('the last query wins, and until it is answered the last results stay', async ({ page }) => {
  await open(page, `/?q=${ELSEWHERE.word}`);
  await rows(page).first().waitFor();
  const fewest = page.evaluate(async () => {
    let least = Infinity;
    const until = performance.now() + 1500;
    while (performance.now() < until) {
      await new Promise((done) => requestAnimationFrame(done));
      least = Math.min(least, document.querySelectorAll('[aria-posinset]').length);
    }
    return least;
  });
  await field(page).fill('اجتماع');
  await page.waitForTimeout(100);
  await field(page).fill(NAMED.usual);
  expect(await fewest).toBeGreaterThan(0);
  await expect(page.getByText(`${NAMED.articles} articles`).first()).toBeVisible();
  await expect(page.locator('.mark-hit').first()).toContainText(/ترام?ب/);
});

test('a long list is drawn where one looks, and stands as it was when one comes back', async ({ page }) => {
  await open(page, '/');
  await expect(rows(page).first()).toHaveAttribute('aria-setsize', String(MADE));
  expect(await rows(page).count()).toBeLessThan(30);
  for (let turn = 0; turn < 12; turn++) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(50);
  }
  await ready(page);
  const before = await seen(page);
  expect(Number(before[0]?.[0])).toBeGreaterThan(20);
  await page.getByRole('link', { name: `رقم ${before[1]?.[0] ?? ''}` }).last().click();
  await ready(page);
  expect(page.url()).toContain('/a/');
  await page.goBack();
  await expect.poll(() => seen(page)).toEqual(before);
});

test('Tab reaches one row after the other, and rows that go leave the focus to the list', async ({ page }) => {
  await open(page, '/');
  await rows(page).first().getByRole('heading').getByRole('link').focus();
  const visited = new Set<string>();
  for (let presses = 0; presses < 60; presses++) {
    visited.add(await page.evaluate(() => document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset') ?? 'none'));
    await page.keyboard.press('Tab');
    // Rows are drawn as the page is, and nobody presses keys faster.
    await settle(page);
  }
  const reached = [...visited].map(Number);
  expect(reached).toEqual(reached.map((_, at) => at + 1));
  expect(reached.length).toBeGreaterThan(5);
  await page.evaluate(() => window.scrollTo(0, 20_000));
  await expect(page.getByRole('group', { name: strings.results })).toBeFocused();
  // Rows that are still coming have nothing to reach.
  for (const row of await rows(page).all()) await expect(row.getByRole('link').first()).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(page.locator('[aria-posinset]:focus-within')).toBeInViewport();
});

test('short lists stand whole on the page', async ({ page }) => {
  await open(page, `/?q=${ELSEWHERE.word}`);
  await expect(rows(page)).toHaveCount(ELSEWHERE.articles);
  await expect(rows(page).last().getByRole('heading')).toBeAttached();
});

test('other names of who is named are searched, and one can do without', async ({ page }) => {
  await open(page, `/?q=${NAMED.other}`);
  await expect(page.getByText(`${NAMED.articles} articles`).first()).toBeVisible();
  await expect(page.getByText(strings.also.searched)).toContainText('Trump');
  await page.getByRole('link', { name: strings.also.exclude }).click();
  expect(new URL(page.url()).searchParams.get('exact')).toBe('1');
  await expect(page.getByText(`${NAMED.articles / 2} articles`).first()).toBeVisible();
  await page.getByRole('link', { name: strings.also.include }).click();
  await expect(page.getByText(`${NAMED.articles} articles`).first()).toBeVisible();
});

test('a word that is not there is answered with one that is', async ({ page }) => {
  await open(page, `/?q=${EVERYWHERE.mistyped}`);
  await page.getByText(strings.didYouMean).getByRole('link', { name: EVERYWHERE.stem }).click();
  await expect(page.getByText(`${MADE} articles`).first()).toBeVisible();
  await expect(field(page)).toHaveValue(new RegExp(EVERYWHERE.stem));
});

test('nothing found says what each condition keeps out', async ({ page }) => {
  await open(page, `/?q=${ELSEWHERE.word}&person=per-donald-trump`);
  await expect(page.getByText(strings.drop.title)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Without the words/ })).toContainText(`${NAMED.articles} articles`);
  await page.getByRole('link', { name: /^Without Donald Trump/ }).click();
  await expect(page.getByText(`${ELSEWHERE.articles} articles`).first()).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
});

test('the field completes words by keyboard alone', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('/');
  await page.keyboard.type('المفاو', { delay: 40 });
  const list = page.getByRole('listbox');
  await expect(list.getByRole('option', { name: EVERYWHERE.word })).toBeVisible();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(field(page)).toHaveValue('المفاو');
  await page.keyboard.press('ArrowDown');
  const active = await field(page).getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active ?? ''}"]`)).toHaveAttribute('aria-selected', 'true');
  const chosen = await page.locator('[aria-selected="true"] bdi').innerText();
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue(chosen);
  await expect(list).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get('q')).toBe(chosen);
});

test('a result opens at its words, with the query along', async ({ page }) => {
  await open(page, `/?q=${ELSEWHERE.word}`);
  await rows(page).first().getByRole('link').filter({ has: page.locator('.mark-hit') }).first().click();
  await ready(page);
  await expect(page.locator('[data-block] .mark-hit').first()).toBeInViewport();
  expect(new URL(page.url()).searchParams.get('q')).toBe(ELSEWHERE.word);
});

test('passages are found under their articles, marked where the words stand', async ({ page }) => {
  await open(page, `/?q=${ELSEWHERE.word}&in=passages`);
  await expect(page.getByText(`${ELSEWHERE.articles} passages in ${ELSEWHERE.articles} articles`).first()).toBeVisible();
  await expect(page.locator('[data-passage] .mark-hit').first()).toHaveText(`${ELSEWHERE.word}ا`);
});

for (const [what, path] of [['results', `/?q=${NAMED.other}`], ['passages', `/?q=${NAMED.other}&in=passages`], ['nothing', `/?q=${ELSEWHERE.word}&person=per-donald-trump`]] as const) {
  test(`nobody is shut out from ${what}`, async ({ page }) => {
    await open(page, path);
    await page.getByText(what === 'nothing' ? strings.drop.title : strings.also.searched).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByText(common.error.title)).toHaveCount(0);
  });
}

function field(page: Page): Locator {
  return page.getByRole('combobox', { name: shell.searchLabel });
}

function rows(page: Page): Locator {
  return page.locator('[aria-posinset]');
}

/** Rows in the window: their place in the list, and where they stand. */
function seen(page: Page): Promise<readonly (readonly [string | null, number])[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[aria-posinset]')]
      .map((row): [string | null, number] => [row.getAttribute('aria-posinset'), Math.round(row.getBoundingClientRect().top)])
      .filter(([, top]) => top > -100 && top < innerHeight),
  );
}
