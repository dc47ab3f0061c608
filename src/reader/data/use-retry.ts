import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { askAgain } from './ask-again';

/** Asks again for what did not come, in the background. */
export function useRetry(): () => void {
  const client = useQueryClient();
  return useCallback(() => void askAgain(client), [client]);
}
