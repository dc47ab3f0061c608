import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { compiledManifestQuery } from './compiled-queries';
import { manifestQuery } from './queries';

/** Asks again for everything that failed, and for the manifest, which may name newer files by now. */
export function useRetry(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    void client.invalidateQueries({ queryKey: compiledManifestQuery.queryKey });
    void client.invalidateQueries({ queryKey: manifestQuery.queryKey });
    void client.resetQueries({ predicate: (query) => query.state.status === 'error' });
  }, [client]);
}
