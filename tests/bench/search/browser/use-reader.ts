import type { Page } from '@playwright/test';
import type { Hands } from './hands';

/** What one does with the reader, in turn. */
export const STEPS = ['type', 'common', 'filter', 'scroll', 'scope', 'open', 'walk', 'back', 'clear'] as const;
export type Step = (typeof STEPS)[number];

/** Words that are typed in a round: those of a query, and one that stands nearly everywhere. */
export interface Words {
  readonly query: string;
  readonly common: string;
}

/** What stands on the page when rows do. */
export const ROW = '[aria-posinset] article h2';
const LIBRARY = `[aria-posinset] article, [role=group][aria-label]`;
const ARTICLE = '[data-block]';
const WHEELS = 40;
const WHEEL = 900;
const WHEEL_EVERY = 40;
/** Scrolled before an article is opened, in pixels: some twenty rows. */
const DOWN = 6_000;

/** Goes through all steps once; `step` stands around each. Throws when going back does not lead to where one was. */
export async function useReader(page: Page, hands: Hands, { query, common }: Words, step: (name: Step, act: () => Promise<void>) => Promise<void>): Promise<void> {
  const write = async (text: string): Promise<void> => {
    await hands.press('/');
    await hands.type(text);
    await hands.press('Enter');
    await hands.rest(LIBRARY);
  };
  const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
  await step('type', () => write(query));
  await step('common', () => write(common));
  await step('filter', async () => {
    await hands.click('aside input[type=checkbox]');
    await hands.rest(LIBRARY);
    await hands.click('aside input[type=checkbox]:checked');
    await hands.rest(LIBRARY);
  });
  await step('scroll', () => scroll(page, hands));
  await step('scope', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await hands.rest(LIBRARY);
    for (const scope of ['passage', 'article']) {
      await hands.click(`input[type=radio][value=${scope}]`);
      await hands.rest(LIBRARY);
    }
  });
  await hands.wheel(DOWN);
  await hands.rest(LIBRARY);
  const before = await scrolled();
  await step('open', async () => {
    await hands.click(`${ROW} a`);
    await hands.rest(ARTICLE);
  });
  await step('walk', async () => {
    for (const key of ['n', 'n', 'n', 'p']) {
      await hands.press(key);
      await page.waitForTimeout(WHEEL_EVERY * 4);
    }
    await hands.rest(ARTICLE);
  });
  await step('back', async () => {
    await page.evaluate(() => history.back());
    await hands.rest(ROW);
  });
  const after = await scrolled();
  if (Math.abs(after - before) > 2) throw new RangeError(`one was at ${before} pixels, and came back to ${after}`);
  await page.evaluate(() => scrollTo(0, 0));
  await hands.rest(LIBRARY);
  await step('clear', async () => {
    await hands.press('/');
    await hands.press('Backspace');
    await hands.rest(ROW);
    await scroll(page, hands);
    await page.evaluate(() => scrollTo(0, 0));
    await hands.rest(ROW);
  });
}

/** Down a long list, faster than one can read. */
async function scroll(page: Page, hands: Hands): Promise<void> {
  await page.mouse.move(500, 600);
  for (let at = 0; at < WHEELS; at += 1) {
    await hands.wheel(WHEEL);
    await page.waitForTimeout(WHEEL_EVERY);
  }
  await hands.rest(LIBRARY);
}
