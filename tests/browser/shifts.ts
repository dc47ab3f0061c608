import type { Page } from './reader';

/** A shift below this is rounding: a hundredth of what counts as good. */
const LEAST = 0.001;

interface Watched {
  readonly shifts: { readonly value: number; readonly time: number; readonly nodes: readonly string[] }[];
}

/** Begins to write down the layout shifts of the pages that are opened from now on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watched = Object.assign(window, { shifts: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { readonly value: number; readonly sources: readonly { readonly node: Node | null }[] };
        watched.shifts.push({ value, time: Math.round(entry.startTime), nodes: sources.map(({ node }) => (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 80)) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The layout shifts so far that an eye could see. */
export async function layoutShifts(page: Page): Promise<Watched['shifts']> {
  return page.evaluate((least) => (window as unknown as Watched).shifts.filter(({ value }) => value >= least), LEAST);
}
