import type { Page } from '@playwright/test';

/** What a page took since it was last asked, in milliseconds. */
export interface Taken {
  /** Tasks of the main thread over 50 ms. */
  readonly longTasks: readonly number[];
  /** From each key or click to the next paint. */
  readonly interactions: readonly number[];
}

/** Notes long tasks and interactions in every document of a page. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const taken = { longTasks: [] as number[], interactions: [] as number[] };
    Object.assign(window, { taken });
    new PerformanceObserver((list) => taken.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
    const events = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) if (entry.interactionId > 0) taken.interactions.push(entry.duration);
    });
    const options: PerformanceObserverInit & { readonly durationThreshold: number } = { type: 'event', buffered: true, durationThreshold: 16 };
    events.observe(options);
  });
}

/** What was noted since the last time. */
export function takenSince(page: Page): Promise<Taken> {
  return page.evaluate(() => {
    const { taken } = window as unknown as { readonly taken: { longTasks: number[]; interactions: number[] } };
    return { longTasks: taken.longTasks.splice(0), interactions: taken.interactions.splice(0) };
  });
}

/** Live memory of the page's workers, in MB; null where the browser does not tell. */
export function workerMegabytes(page: Page): Promise<number | null> {
  return page.evaluate(async () => {
    const measure = (performance as { readonly measureUserAgentSpecificMemory?: () => Promise<{ readonly breakdown: readonly { readonly bytes: number; readonly attribution: readonly { readonly scope: string }[] }[] }> }).measureUserAgentSpecificMemory;
    if (measure === undefined) return null;
    const { breakdown } = await measure.call(performance);
    return breakdown.filter(({ attribution }) => attribution.some(({ scope }) => scope.includes('Worker'))).reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  });
}
