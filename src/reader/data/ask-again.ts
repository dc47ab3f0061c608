import type { QueryClient } from '@tanstack/react-query';
import { isCorrected } from './corrected-meta';
import { manifestQuery } from './manifest-query';

/**
 * Asks again for everything that failed or lacks a part, and for the manifest, which may name newer files by now.
 * What is on its way was asked for before and may bring the same failure: it is let go first.
 */
export async function askAgain(client: QueryClient): Promise<void> {
  await client.cancelQueries({ predicate: isCorrected });
  await Promise.all([
    client.invalidateQueries({ queryKey: manifestQuery.queryKey }),
    client.resetQueries({ predicate: ({ state }) => state.status === 'error' }),
    client.invalidateQueries({ predicate: isCorrected }),
  ]);
}
