import { formatId } from '../../src/reader/state/id-param';
import { readCards, readEntities } from './corpus';
import { expect, test } from './reader';
import { ready } from './open';

const [card] = readCards();
const [record] = readEntities();

for (const [name, path] of [
  ['the library', ''],
  ['an article', `a/${encodeURIComponent(card?.id ?? '')}`],
  ['an entity', `e/${formatId(record?.entity.id ?? '')}`],
  ['the settings', 'settings'],
] as const) {
  test(`below a sub-path of a plain host: ${name}`, async ({ page, baseURL }) => {
    await page.goto(path);
    await ready(page);
    expect(page.url().startsWith(baseURL ?? '')).toBe(true);
    await page.getByRole('banner').getByRole('link', { name: /إسناد/ }).first().click();
    await expect(page).toHaveURL(new RegExp(`^${baseURL ?? ''}?$`));
    await page.getByRole('main').locator('ol > li > article h2 a').first().click();
    await ready(page);
    await page.reload();
    await ready(page);
    await expect(page.locator('[data-block]').first()).toBeVisible();
  });
}
