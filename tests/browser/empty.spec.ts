import { strings as arabic } from '../../src/reader/i18n/ar/library';
import { strings } from '../../src/reader/i18n/en/library';
import { empty } from './empty-corpus';
import { open } from './open';
import { expect, prefer } from './reader';

for (const path of ['/', '/claims', '/timeline', '/map', '/network']) {
  empty(`${path} of a collection without articles says so, and how to add some`, async ({ page }) => {
    await prefer(page, { language: 'en' });
    await open(page, path);
    await expect(page.getByText(strings.empty.corpus)).toBeVisible();
    await expect(page.getByText(strings.empty.corpusHint)).toBeVisible();
  });
}

empty('in Arabic, too', async ({ page }) => {
  await prefer(page, { language: 'ar' });
  await open(page, '/claims');
  await expect(page.getByText(arabic.empty.corpus)).toBeVisible();
});
