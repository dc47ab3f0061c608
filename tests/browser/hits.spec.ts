import { namesIn } from '../../src/core/corpus/names-in';
import { strings } from '../../src/reader/i18n/en/hits';
import { strings as arabic } from '../../src/reader/i18n/ar/hits';
import { strings as similar } from '../../src/reader/i18n/en/similar';
import { violations } from './axe';
import { readArticles, readEntities } from './corpus';
import { open } from './open';
import { expect, prefer, test, type Locator, type Page } from './reader';

const found = searched();
const path = `/a/${encodeURIComponent(found.id)}?q=${encodeURIComponent(found.text)}`;

test.describe('in English', () => {
  test.beforeEach(async ({ page }) => {
    await prefer(page, { language: 'en', digits: 'latin' });
  });

  test('an article that was searched for opens at its first hit', async ({ page }) => {
    await open(page, path);
    await expect(bar(page)).toContainText(position(1, await total(page)));
    await expect(page.locator('[data-hit="0"]').first()).toBeInViewport();
    await expect(page.locator('[data-hit="0"]').first()).toBeFocused();
  });

  test('n and p walk through all hits, around and into what was left out', async ({ page }) => {
    await open(page, path);
    const hits = await total(page);
    expect(hits).toBeGreaterThan(2);
    await page.keyboard.press('n');
    await expect(bar(page)).toContainText(position(2, hits));
    await expect(page.locator('[data-hit="1"]').first()).toBeFocused();
    await expect(page.locator('[data-hit="1"]').first()).toBeInViewport();
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await expect(bar(page)).toContainText(position(hits, hits));
    await expect(bar(page)).toContainText(strings.turned.last);
    await expect(bar(page)).toContainText(strings.aside);
    const last = page.locator(`.set-aside [data-hit="${String(hits - 1)}"]`).first();
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
    await expect(bar(page).getByRole('status')).toContainText(position(hits, hits));
    await page.keyboard.press('n');
    await expect(bar(page)).toContainText(strings.turned.first);
  });

  test('the buttons walk too and keep the focus; names are walked with Shift', async ({ page }) => {
    await open(page, path);
    const hits = await total(page);
    const next = bar(page).getByRole('button', { name: strings.next });
    await next.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(bar(page)).toContainText(position(3, hits));
    await expect(next).toBeFocused();
    await page.keyboard.press('Shift+KeyN');
    await expect(page.locator('[data-mention]:focus')).toHaveCount(1);
    await expect(bar(page)).toContainText(position(3, hits));
  });

  test('closing the bar takes the marks and the words from the address, and gives n back to the names', async ({ page }) => {
    await open(page, path);
    await bar(page).getByRole('button', { name: strings.close }).click();
    await expect(bar(page)).toHaveCount(0);
    await expect(page.locator('.mark-hit')).toHaveCount(0);
    expect(new URL(page.url()).searchParams.get('q')).toBeNull();
    await page.keyboard.press('n');
    await expect(page.locator('[data-mention]:focus')).toHaveCount(1);
  });

  test('articles like this one come when one has read to the end', async ({ page }) => {
    await open(page, `/a/${encodeURIComponent(found.id)}`);
    const section = page.getByRole('region', { name: similar.title });
    await expect(section).toHaveCount(0);
    await page.keyboard.press('End');
    await expect(section.getByRole('listitem').first()).toBeVisible();
    const titles = await section.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(titles).not.toContain(readArticles().find(({ id }) => id === found.id)?.title.text);
    await section.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[0] ?? '');
  });
});

for (const width of [360, 1440]) {
  test(`the bar stands inside the window and has no fault, in Arabic at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await open(page, path);
    const box = await page.getByRole('region', { name: arabic.label }).boundingBox();
    expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    await expect(page.getByRole('region', { name: arabic.label })).toContainText('١');
    expect(await violations(page)).toEqual([]);
  });
}

function bar(page: Page): Locator {
  return page.getByRole('region', { name: strings.label });
}

function position(number: number, hits: number): string {
  return strings.position.replace('{{number}}', String(number)).replace('{{total}}', String(hits));
}

/** How many hits the bar tells of. */
async function total(page: Page): Promise<number> {
  const [, number] = /of (\d+)/.exec((await bar(page).textContent()) ?? '') ?? [];
  return Number(number);
}

/** An article with a name that stands in its own passages and in what was left out of its page, and the name. */
function searched(): { readonly id: string; readonly text: string } {
  const names = new Map(readEntities().map(({ entity }) => [entity.id, entity.ar]));
  for (const article of readArticles()) {
    for (const [entity, { count, elsewhere }] of namesIn(article)) {
      const text = names.get(entity);
      if (count > 1 && elsewhere > 0 && text != null) return { id: article.id, text };
    }
  }
  throw new RangeError('no article has a name inside and outside of its passages');
}
