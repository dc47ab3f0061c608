import { LANGUAGES } from '../../src/reader/state/preferences';
import { violations } from './axe';
import { expect, prefer, test } from './reader';
import { open } from './open';
import { views } from './view-list';

const THEMES = ['light', 'dark', 'sepia'] as const;

for (const view of views()) {
  for (const language of LANGUAGES) {
    for (const theme of THEMES) {
      test(`axe finds nothing: ${view.name}, ${language}, ${theme}`, async ({ page }) => {
        await prefer(page, { language, theme });
        await open(page, view.path);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        expect(await violations(page)).toEqual([]);
      });
    }
  }
}

test('axe finds a planted violation', async ({ page }) => {
  await open(page, '/settings');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect(await violations(page)).not.toEqual([]);
});
