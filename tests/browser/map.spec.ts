import { strings } from '../../src/reader/i18n/en/map';
import { violations } from './axe';
import { open, ready } from './open';
import { expect, prefer, test, type Page } from './reader';

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await prefer(page, { language: 'en', digits: 'latin' });
});

for (const [width, language] of [[360, 'ar'], [768, 'en'], [1440, 'ar']] as const) {
  test(`no name on the map covers another or is cut, at ${String(width)} px in ${language}, near and far`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await prefer(page, { language });
    for (const sight of ['', '?at=20,0,40000', '?at=36,50,500']) {
      await open(page, `/map${sight}`);
      await drawn(page);
      expect(await badLabels(page)).toEqual([]);
    }
  });
}

for (const [scope, query, result] of [['articles', '', 'ol > li > article'], ['passages', '?in=passages', '[data-passage]']] as const) {
  test(`a place gives as many ${scope} as it says`, async ({ page }) => {
    await open(page, `/map${query}`);
    const few = rows(page).filter({ hasText: /\D[1-9]$/ });
    for (const { href, count } of await few.evaluateAll((links) => [links[0]!, links[4]!].map((link) => ({ href: link.getAttribute('href')!, count: Number(/\d+$/.exec(link.textContent)?.[0]) })))) {
      await open(page, href.replace(/^.*\/map/, '/'));
      await expect(page.getByRole('main').locator(result)).toHaveCount(count);
    }
  });
}

test('a click on the map asks for the place, another takes it back', async ({ page }) => {
  await open(page, '/map');
  await drawn(page);
  await picture(page).locator('a circle').last().click();
  await expect(page).toHaveURL(/[?&]place=/);
  await expect(page.getByRole('main').getByRole('button', { name: /^Remove / })).toHaveCount(1);
  await page.getByRole('main').getByRole('link', { name: /^Remove / }).click();
  await expect(page).toHaveURL(/\/map\/?$/);
});

test('keys and buttons move the map, and the address follows', async ({ page }) => {
  await open(page, '/map');
  await drawn(page);
  await picture(page).focus();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/at=/);
  const near = kilometres(page);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect.poll(() => kilometres(page)).toBeGreaterThan(near * 2);
  const before = page.url();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => page.url()).not.toBe(before);
  await page.getByRole('button', { name: strings.world }).click();
  await expect(page).toHaveURL(/at=20%2C0%2C40000/);
  await page.reload();
  await ready(page);
  await page.getByRole('button', { name: strings.back }).click();
  await expect(page).toHaveURL(/\/map\/?$/);
});

test('a drag moves the map and asks for nothing', async ({ page }) => {
  await open(page, '/map');
  await drawn(page);
  const box = (await picture(page).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 90, box.y + box.height / 2 + 40, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/\/map\/?\?at=[^&]*$/);
});

test('two fingers zoom the map, one leaves the page its up and down', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 400, height: 800 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await prefer(page, { language: 'en', digits: 'latin' });
  await open(page, '/map?at=36,50,2000');
  await drawn(page);
  await picture(page).scrollIntoViewIfNeeded();
  const box = (await picture(page).boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const client = await context.newCDPSession(page);
  const fingers = (apart: number) => [{ x: x - apart, y, id: 0 }, { x: x + apart, y, id: 1 }];
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(30) });
  for (const apart of [45, 60, 75, 90]) await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => kilometres(page)).toBeGreaterThan(0);
  await expect.poll(() => kilometres(page)).toBeLessThan(1000);
  await expect(picture(page)).toHaveCSS('touch-action', 'pan-y');
  await context.close();
});

test('disputed areas are told where they are seen, and not elsewhere', async ({ page }) => {
  await open(page, '/map?at=34,46,1200');
  await drawn(page);
  await page.getByText(/disputed areas? in this part/).click();
  await expect(page.locator('strong').getByText(strings.areas.crimea.name)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await open(page, '/map?at=2,47,600');
  await drawn(page);
  await expect(page.getByText(/disputed area/)).toHaveCount(0);
});

function picture(page: Page) {
  return page.getByRole('application', { name: strings.picture });
}

function rows(page: Page) {
  return page.getByRole('main').locator('ol > li > a');
}

async function drawn(page: Page): Promise<void> {
  await expect(page.locator('figure[aria-busy="false"] svg path').first()).toBeAttached();
}

function kilometres(page: Page): number {
  return Number(/at=[^&]*%2C(\d+)/.exec(page.url())?.[1] ?? 0);
}

/** Names that meet another, or leave the drawing. */
async function badLabels(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const frame = document.querySelector('[role="application"]')!.getBoundingClientRect();
    const labels = [...document.querySelectorAll('[role="application"] text')].map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }));
    const meet = (a: DOMRect, b: DOMRect): boolean => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
    return labels.flatMap(({ text, box }, at) => [
      ...(box.left < frame.left || box.right > frame.right || box.top < frame.top - 2 || box.bottom > frame.bottom + 2 ? [`${text} is cut`] : []),
      ...labels.slice(at + 1).flatMap((other) => (meet(box, other.box) ? [`${text} on ${other.text}`] : [])),
    ]);
  });
}
