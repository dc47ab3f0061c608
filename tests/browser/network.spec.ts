import { strings } from '../../src/reader/i18n/en/network';
import { violations } from './axe';
import { open } from './open';
import { expect, prefer, test, type Page } from './reader';

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await prefer(page, { language: 'en', digits: 'latin' });
});

for (const [width, language] of [[360, 'ar'], [768, 'en'], [1440, 'ar']] as const) {
  test(`no name covers another or is cut, and no line passes behind a third, at ${String(width)} px in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await prefer(page, { language });
    for (const query of ['', '?types=per.loc.org&names=40', '?ties=speech&types=per.loc.org&names=40']) {
      await open(page, `/network${query}`);
      await expect(names(page).first()).toBeVisible();
      expect(await badNames(page)).toEqual([]);
      expect(await behindNames(page)).toEqual([]);
    }
  });
}

test('a tie has as many passages as it says, and the list has as many', async ({ page }) => {
  await open(page, '/network?types=per.loc.org');
  for (const at of [0, 9]) {
    const row = page.getByRole('main').locator('ul > li > a').filter({ hasText: /passages?$/ }).nth(at);
    const text = await row.innerText();
    const count = Number(/(\d+) passages$/.exec(text)?.[1] ?? 1);
    await row.click();
    const tie = page.getByRole('region').filter({ has: page.locator('#tie') });
    if (count > 6) await tie.getByRole('button', { name: 'Show more' }).click();
    await expect(tie.locator('ol > li')).toHaveCount(count);
    const link = tie.getByRole('link', { name: /^In the whole collection/ });
    await expect(link).toContainText(count === 1 ? '1 passage' : `${String(count)} passages`);
    await link.click();
    await expect(page).toHaveURL(/in=passages/);
    await page.goBack();
    await page.goBack();
  }
});

test('the keyboard reaches names, their ties and the passages', async ({ page }) => {
  await open(page, '/network');
  await names(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/name=/);
  await expect(names(page).first()).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('link', { name: strings.page })).toBeVisible();
  await page.getByRole('main').locator('ul > li > a').filter({ hasText: /passages?$/ }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/with=/);
  await expect(page.locator('#tie')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('who speaks of whom has its quotations', async ({ page }) => {
  await open(page, '/network?ties=speech&types=per.loc.org');
  const row = page.getByRole('main').locator('ul > li > a').filter({ hasText: /quotations?$/ }).first();
  const count = Number(/(\d+) quotations$/.exec(await row.innerText())?.[1] ?? 1);
  await row.click();
  await expect(page.getByRole('region').filter({ has: page.locator('#tie') }).locator('ol > li')).toHaveCount(count);
});

test('the table has the same ties, and sorts', async ({ page }) => {
  await open(page, '/network');
  await page.getByText(/^As a table/).click();
  const table = page.getByRole('table');
  const counts = async (): Promise<readonly number[]> => (await table.locator('tbody td:last-child').allInnerTexts()).map(Number);
  const most = await counts();
  expect(most).toEqual([...most].sort((a, b) => b - a));
  await table.getByRole('button', { name: strings.column.together.count }).click();
  await expect(table.locator('th').last()).toHaveAttribute('aria-sort', 'ascending');
  const least = await counts();
  expect(least).toEqual([...least].sort((a, b) => a - b));
  expect(await violations(page)).toEqual([]);
});

function names(page: Page) {
  return page.getByRole('group', { name: /^(?:Network of|شبكة من)/ }).getByRole('button');
}

test('the counts of a collection come from the index, and those of speech from what was read', async ({ page }) => {
  const articles: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/articles/')) articles.push(request.url());
  });
  await open(page, '/network');
  await expect(names(page).first()).toBeVisible();
  expect(articles).toEqual([]);
  await page.getByRole('radio', { name: strings.ties.speech }).check();
  await expect(names(page).first()).toBeVisible();
  expect(articles.length).toBeGreaterThan(0);
});

/** Lines that pass behind a name that they do not tie, as places where a pointer finds that name. */
async function behindNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('figure [role="group"] button')].map((name) => ({ text: name.textContent, box: name.getBoundingClientRect() }));
    return [...document.querySelectorAll<SVGPathElement>('figure svg a path:last-child')].flatMap((path) => {
      const length = path.getTotalLength();
      const matrix = path.getScreenCTM();
      const points = Array.from({ length: 101 }, (_, at) => path.getPointAtLength((length * at) / 100).matrixTransform(matrix!));
      const ends = [points[0]!, points[100]!].map((end) => boxes.reduce((near, one) => (far(one.box, end) < far(near.box, end) ? one : near)));
      return boxes.filter((one) => !ends.includes(one) && points.some((point) => far(one.box, point) < -2)).map(({ text }) => `${ends.map((end) => end.text).join(' – ')} behind ${text}`);
    });
    /** How far a point lies from a box; less than nought inside of it. */
    function far(box: DOMRect, { x, y }: DOMPoint): number {
      return Math.max(box.left - x, x - box.right, box.top - y, y - box.bottom);
    }
  });
}

/** Names that meet another, or leave the page. */
async function badNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const names = [...document.querySelectorAll('figure [role="group"] button')].map((name) => ({ text: name.textContent, box: name.getBoundingClientRect(), inner: name.firstElementChild!.getBoundingClientRect() }));
    const meet = (a: DOMRect, b: DOMRect): boolean => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return names.flatMap(({ text, box, inner }, at) => [
      ...(inner.left < 0 || inner.right > document.documentElement.clientWidth || inner.width > box.width + 1 ? [`${text} is cut`] : []),
      ...names.slice(at + 1).flatMap((other) => (meet(box, other.box) ? [`${text} on ${other.text}`] : [])),
    ]);
  });
}
