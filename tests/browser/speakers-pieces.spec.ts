import { strings as said } from '../../src/reader/i18n/en/said';
import { formatId } from '../../src/reader/state/id-param';
import { MADE, NAMED, test } from './made-corpus';
import { open } from './open';
import { expect, prefer } from './reader';

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await prefer(page, { language: 'en', digits: 'latin' });
});

test('in a larger collection sayings are read in pieces, and the page says how far', async ({ page }) => {
  await open(page, `/e/${formatId(NAMED.id)}`);
  const section = page.locator('section[aria-labelledby="said"]');
  await expect(section.getByRole('heading', { level: 2 })).toContainText(`${String(MADE / 5)} passages in ${String(NAMED.articles)} articles`);
  await expect(section).toContainText(said.readOf.replace('{{read}}', '12').replace('{{articles}}', String(NAMED.articles)));
  for (const more = section.getByRole('button', { name: said.more }); (await more.count()) > 0; ) await more.click();
  await expect(section.locator('[data-said]')).toHaveCount(12);
  await section.getByRole('button', { name: said.readOn }).click();
  await expect(section.locator('[data-said]')).toHaveCount(16);
  for (const on = section.getByRole('button'); (await on.count()) > 0; ) {
    const before = await section.locator('[data-said]').count();
    await on.first().click();
    await expect(async () => expect((await section.locator('[data-said]').count()) > before || (await on.count()) === 0).toBe(true)).toPass();
  }
  await expect(section.locator('[data-said]')).toHaveCount(NAMED.articles);
  await expect(section.getByRole('button')).toHaveCount(0);
});
