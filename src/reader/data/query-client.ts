import { QueryClient } from '@tanstack/react-query';
import { CorpusError } from '../../core/search/corpus-error';

const TRIES = 2;

/** A cache that asks again after a failure of the network, and never after one that asking cannot mend. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < TRIES && error instanceof CorpusError && error.code === 'network',
        networkMode: 'always',
        refetchOnWindowFocus: false,
        throwOnError: false,
      },
    },
  });
}
