import { expect, type Page } from './reader';
import { settle } from './settle';

/** Opens an address below the base and waits until its content is there and at rest. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path.replace(/^\//, './'));
  await ready(page);
}

/** Waits until the app has taken the page over, the view's heading is there and nothing is loading any more. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('#root:not([data-written]) main')).toBeAttached();
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeAttached();
  await expect(page.locator('main [role="status"] [aria-hidden="true"], main [aria-busy="true"]')).toHaveCount(0);
  await settle(page);
}
