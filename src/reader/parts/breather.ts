/** So long may be worked at a stretch, milliseconds; on a slow device it is a few times longer. */
const STRETCH = 12;

/** Lets keys and clicks through: at first, since whoever calls may have worked for long, and then when it was worked for long enough; once `stop` is given it never goes on. */
export function breather(stop: AbortSignal): () => Promise<void> {
  let since = -Infinity;
  return async () => {
    if (performance.now() - since < STRETCH) return;
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        if (!stop.aborted) resolve();
      });
    });
    since = performance.now();
  };
}
