import type { ReactNode } from 'react';
import type { Evidence } from '../../../core/model/evidence';
import { useExplain } from './use-explain';

/** Evidence in words. */
export function Reason({ evidence }: { readonly evidence: Evidence }): ReactNode {
  const explain = useExplain();
  return explain(evidence);
}
