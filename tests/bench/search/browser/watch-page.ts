import type { Page } from '@playwright/test';

/** A key or a click until the next paint, in milliseconds. */
export interface Interaction {
  readonly event: string;
  /** From the event to the next paint, to eight milliseconds as browsers tell it. */
  readonly duration: number;
  /** Until the page looked at it. */
  readonly delay: number;
  /** While the page answered it. */
  readonly work: number;
}

/** What a page took since it was last asked, in milliseconds. */
export interface Taken {
  /** Tasks of the main thread over 50 ms. */
  readonly longTasks: readonly number[];
  /** Those of at least 16 ms. */
  readonly interactions: readonly Interaction[];
}

interface Watching {
  readonly longTasks: number[];
  readonly interactions: Interaction[];
}

/** Notes long tasks and interactions in every document of a page. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const taken: Watching = { longTasks: [], interactions: [] };
    Object.assign(window, { taken });
    new PerformanceObserver((list) => taken.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
    const events = new PerformanceObserver((list) => {
      for (const { name, interactionId, startTime, duration, processingStart, processingEnd } of list.getEntries() as PerformanceEventTiming[])
        if (interactionId > 0) taken.interactions.push({ event: name, duration, delay: processingStart - startTime, work: processingEnd - processingStart });
    });
    const options: PerformanceObserverInit & { readonly durationThreshold: number } = { type: 'event', buffered: true, durationThreshold: 16 };
    events.observe(options);
  });
}

/** What was noted since the last time. */
export function takenSince(page: Page): Promise<Taken> {
  return page.evaluate(() => {
    const { taken } = window as unknown as { readonly taken: Watching };
    return { longTasks: taken.longTasks.splice(0), interactions: taken.interactions.splice(0) };
  });
}
