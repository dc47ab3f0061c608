import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { isCorrected } from './corrected-meta';
import { manifestQuery } from './manifest-query';

/** Asks again for everything that failed or lacks a part, and for the manifest, which may name newer files by now. */
export function useRetry(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    void client.invalidateQueries({ queryKey: manifestQuery.queryKey });
    void client.resetQueries({ predicate: (query) => query.state.status === 'error' });
    void client.invalidateQueries({ predicate: isCorrected });
  }, [client]);
}
