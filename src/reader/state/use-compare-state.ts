import { formatCompare, parseCompare, type CompareState } from './compare-url';
import { useAddress, type ChangeState } from './use-address';

/** What is compared, and the way to change it. */
export function useCompareState(): readonly [CompareState, ChangeState<CompareState>] {
  return useAddress(parseCompare, formatCompare);
}
