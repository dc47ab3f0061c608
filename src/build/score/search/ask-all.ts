import type { Collection } from './collection';
import type { OpenSearcher, Searcher } from './searcher';

/** An engine's answers; or why it did not run. */
export type Asked<T> = { readonly name: string; readonly results: readonly T[] } | { readonly name: null; readonly reason: string };

/** One engine after the other; one that does not run says so and stops nothing. */
export async function askAll<T>(peers: readonly OpenSearcher[], collection: Collection, ask: (searcher: Searcher) => Promise<readonly T[]>): Promise<readonly Asked<T>[]> {
  const asked: Asked<T>[] = [];
  for (const open of peers) {
    try {
      const searcher = await open(collection);
      asked.push({ name: searcher.name, results: await ask(searcher) });
      await searcher.close?.();
    } catch (error) {
      asked.push({ name: null, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return asked;
}
