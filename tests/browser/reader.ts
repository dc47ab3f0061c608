import { test as base, type Page } from '@playwright/test';
import { STORAGE_KEY } from '../../src/reader/state/preference-store';
import { parsePreferences, type Preferences } from '../../src/reader/state/preferences';

export { expect, type Locator, type Page } from '@playwright/test';

interface Options {
  /** Console errors that a test brings about on purpose. */
  readonly expectedErrors: RegExp | null;
}

/** Every test has a page on which a script error, a console error, a breach of the content policy or a request to another origin is a failure. */
export const test = base.extend<Options & { readonly watch: undefined }>({
  expectedErrors: [null, { option: true }],
  watch: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const faults: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`));
      });
      context.on('weberror', (error) => faults.push(`script error: ${error.error().stack ?? error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('request', (request) => {
        if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin) faults.push(`request to another origin: ${request.url()}`);
      });
      await use(undefined);
      const unexpected = faults.filter((fault) => expectedErrors === null || !expectedErrors.test(fault));
      base.expect(unexpected, 'errors on the page').toEqual([]);
    },
    { auto: true },
  ],
});

/** Sets preferences as they are before the first page opens; a later page load keeps what the reader itself stored. */
export async function prefer(page: Page, preferences: Partial<Preferences>): Promise<void> {
  const stored = JSON.stringify({ ...parsePreferences(null), ...preferences });
  await page.addInitScript(
    ([key, value]) => {
      if (key !== undefined && value !== undefined && localStorage.getItem(key) === null) localStorage.setItem(key, value);
    },
    [STORAGE_KEY, stored],
  );
}
