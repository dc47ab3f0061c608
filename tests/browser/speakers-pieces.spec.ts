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
  await expect(section).toContainText(said.readOf.replace('{{read}}', '30').replace('{{articles}}', String(NAMED.articles)));
  for (const more = section.getByRole('button', { name: said.more }); (await more.count()) > 0; ) await more.click();
  await expect(section.locator('[data-said]')).toHaveCount(30);
  await section.getByRole('button', { name: said.readOn }).click();
  await expect(section.locator('[data-said]')).toHaveCount(32);
  for (const more = section.getByRole('button', { name: said.more }); (await more.count()) > 0; ) await more.click();
  await expect(section.locator('[data-said]')).toHaveCount(NAMED.articles);
  await expect(section.getByRole('button')).toHaveCount(0);
});
