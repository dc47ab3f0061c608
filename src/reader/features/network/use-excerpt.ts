import { useMemo } from 'react';
import { speaksOf } from '../../../core/network/speaks-of';
import { type Excerpt, strongest } from '../../../core/network/strongest';
import { together } from '../../../core/network/together';
import type { ReadArticles } from '../../filters/use-read-articles';
import type { NetworkState } from '../../state/network-url';

/** As much of the network of the articles read as the state asks for. In scope `passage` the passages found alone count. */
export function useExcerpt({ articles }: ReadArticles, { filter, ties, types, most }: NetworkState): Excerpt {
  const network = useMemo(() => {
    const told = articles.filter(({ hit }) => !hit.aside).map(({ article, hit }) => ({ article, ordinals: filter.scope === 'passage' ? hit.passages.map(({ ordinal }) => ordinal) : null }));
    return ties === 'together' ? together(told) : speaksOf(told);
  }, [articles, filter.scope, ties]);
  return useMemo(() => strongest(network, new Set(types), most), [most, network, types]);
}
