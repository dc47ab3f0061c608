import type { CDPSession, Page } from '@playwright/test';

/** How a person uses a page: by keys and by places on the window, so that the page is not searched for what is pressed. */
export interface Hands {
  /** Letters, one by one, each with its key events. */
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  /** Presses the first element that matches and can be seen. */
  readonly click: (selector: string) => Promise<void>;
  readonly wheel: (pixels: number) => Promise<void>;
  /** Waits until something like this is there and nothing is on its way, and then a while. */
  readonly rest: (selector: string) => Promise<void>;
}

const KEY_DELAY = 120;
const LOOK_EVERY = 100;
const PATIENCE = 60_000;
/** A page rests when nothing was loaded, drawn or counted for so long, in ms. */
const REST = 1200;

/** Hands on a page. */
export function handsOn(page: Page, devtools: CDPSession): Hands {
  return {
    type: async (text) => {
      for (const letter of text) {
        await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, code: 'KeyG', text: letter, unmodifiedText: letter });
        await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter, code: 'KeyG' });
        await page.waitForTimeout(KEY_DELAY);
      }
    },
    press: (key) => page.keyboard.press(key),
    click: async (selector) => {
      const { x, y } = await placeOf(page, selector);
      await page.mouse.click(x, y);
    },
    wheel: (pixels) => page.mouse.wheel(0, pixels),
    rest: async (selector) => {
      const end = Date.now() + PATIENCE;
      const isThere = (): Promise<boolean> => page.evaluate((wanted) => document.querySelector(wanted) !== null && document.querySelector('[aria-busy=true]') === null, selector);
      while (!(await isThere()) && Date.now() < end) await page.waitForTimeout(LOOK_EVERY);
      await page.waitForTimeout(REST);
    },
  };
}

async function placeOf(page: Page, selector: string): Promise<{ readonly x: number; readonly y: number }> {
  const place = await page.evaluate((wanted) => {
    for (const element of document.querySelectorAll(wanted)) {
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (width > 0 && y > 0 && y < innerHeight && element.contains(document.elementFromPoint(x, y))) return { x, y };
    }
    return null;
  }, selector);
  if (place === null) throw new RangeError(`nothing to press: ${selector}`);
  return place;
}
